import { groupBy } from '../kit/group';
import type { Plan } from '../plan/plan';
import type { Expectation, Level, Path, Question } from './path';

/** A level together with the path it stands on and its place there, 0 for the lowest. */
export interface LevelPlace {
  readonly path: Path;
  readonly level: Level;
  readonly index: number;
}

/** Finds a level by id in any path of the plan. */
export const findLevel = (plan: Pick<Plan, 'paths'>, levelId: string): LevelPlace | null => {
  for (const path of Object.values(plan.paths)) {
    const index = path.levels.findIndex((level) => level.id === levelId);
    const level = path.levels[index];
    if (level) return { path, level, index };
  }
  return null;
};

/** Finds an expectation by id in any path of the plan, with the level it belongs to. */
export const findExpectation = (
  plan: Pick<Plan, 'paths'>,
  expectationId: string,
): { readonly level: Level; readonly expectation: Expectation } | null => {
  for (const path of Object.values(plan.paths)) {
    for (const level of path.levels) {
      const expectation = level.expectations.find(({ id }) => id === expectationId);
      if (expectation) return { level, expectation };
    }
  }
  return null;
};

/** Finds an interview question by id in any path of the plan. */
export const findQuestion = (plan: Pick<Plan, 'paths'>, questionId: string): Question | null => {
  for (const { questions } of Object.values(plan.paths)) {
    const question = questions.find(({ id }) => id === questionId);
    if (question) return question;
  }
  return null;
};

/** A level's expectations by category, categories in the order they first appear. */
export const expectationsByCategory = (level: Level): ReadonlyMap<string, readonly Expectation[]> =>
  groupBy(level.expectations, ({ category }) => category);

/**
 * The short name of every level of a path: what is left when the words all names end with are taken off.
 * "Junior Backend Engineer" and "Staff Backend Engineer" become "Junior" and "Staff"; a name is never left empty.
 */
export const shortLevelNames = (path: Path): ReadonlyMap<string, string> => {
  const names = path.levels.map((level) => level.name.split(/\s+/));
  let shared = 0;
  const sharesWord = (at: number): boolean =>
    names.length > 1 && names.every((words) => words.length > at + 1 && words.at(-1 - at) === names[0]?.at(-1 - at));
  while (sharesWord(shared)) shared += 1;
  return new Map(path.levels.map((level, at) => [level.id, (names[at] ?? []).slice(0, -shared || undefined).join(' ')]));
};

/** The short name of one level, or its full name where the plan has no such level. */
export const shortLevelName = (plan: Pick<Plan, 'paths'>, levelId: string): string => {
  const place = findLevel(plan, levelId);
  return place ? (shortLevelNames(place.path).get(levelId) ?? place.level.name) : '';
};
