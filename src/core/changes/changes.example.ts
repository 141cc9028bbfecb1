import {
  newExpectation,
  newLevel,
  newPath,
  type ExpectationKind,
  type Level,
  type Path,
} from '../paths/path';
import type { ComparedPlan } from './changes.queries';

/** A level for tests: lines by kind and category, each with an id made of the level's and its words. */
export const levelOf = (
  id: string,
  lines: readonly (readonly [ExpectationKind, string, string])[],
): Level => ({
  ...newLevel(id, id),
  expectations: lines.map(([kind, category, text], at) =>
    newExpectation(`${id}/${at}`, kind, category, text),
  ),
});

/** A level for tests that has only responsibilities. */
export const dutiesOf = (id: string, ...texts: readonly string[]): Level =>
  levelOf(
    id,
    texts.map((text) => ['responsibility', 'Responsibilities', text]),
  );

/** A plan for tests with one path of some levels. */
export const planOf = (...levels: readonly Level[]): ComparedPlan & { readonly ratings: {} } => {
  const path: Path = { ...newPath('path', 'Path', []), levels: [...levels] };
  return { paths: { path }, pairings: [], synonyms: null, ratings: {} };
};
