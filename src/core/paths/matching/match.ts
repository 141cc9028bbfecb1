import type { Path } from '../path';
import type { PastExpectation } from '../past-expectation';
import { corrected, type Correction, type Corrections } from './corrections';
import type { Comparable } from './comparable';
import { plainWords } from './likeness';
import { matchLevels, matchLevelsByLines } from './match-levels';
import { matchLines } from './match-lines';
import { matchSections } from './match-sections';

/** What a changed document has of the old one: for each id of the new path the id of the same thing in the old. */
export interface PathMatch {
  readonly levels: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, string>;
  /** Activities, stages, projects, questions, advice, moves and core responsibilities. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Finds the levels, expectations and all else of a path in a changed one: what a person said first, then what
 * Waymark makes of it. Expectations kept from earlier documents come back only by their id or exact words.
 */
export const matchPaths = (
  before: Path,
  after: Path,
  past: readonly PastExpectation[],
  corrections: Corrections,
): PathMatch => {
  const saidOfLevels = levelsSaid(before, after, corrections.levels);
  const first = new Map([...saidOfLevels.pairs, ...matchLevels(saidOfLevels.before, saidOfLevels.after)]);
  const lines = linesOf(before, after, past, { levels: first, said: corrections.lines });
  const late = matchLevelsByLines(saidOfLevels.before, saidOfLevels.after, first, lines);
  const levels = new Map([...first, ...late]);
  return { levels, lines, others: matchSections(before, after, levels) };
};

const levelsSaid = (before: Path, after: Path, said: readonly Correction[]) => {
  const { pairs, settled } = corrected(said, new Set(before.levels.map(({ id }) => id)));
  const given = new Set(pairs.values());
  return {
    pairs,
    before: before.levels.filter(({ id }) => !given.has(id)),
    after: after.levels.filter(({ id }) => !settled.has(id)),
  };
};

interface LineHints {
  readonly levels: ReadonlyMap<string, string>;
  readonly said: readonly Correction[];
}

const linesOf = (
  before: Path,
  after: Path,
  past: readonly PastExpectation[],
  { levels, said }: LineHints,
): Map<string, string> => {
  const olds = comparables(before, (id) => id);
  const gone = past.map((line) => comparable(line, levelNamed(before, line.levelName)));
  const { pairs, settled } = corrected(said, new Set([...olds, ...gone].map(({ id }) => id)));
  const given = new Set(pairs.values());
  const news = comparables(after, (id) => levels.get(id) ?? `new ${id}`).filter(({ id }) => !settled.has(id));
  const living = matchLines(olds.filter(({ id }) => !given.has(id)), news);
  const found = new Set(living.map(({ afterId }) => afterId));
  const back = matchLines(
    gone.filter(({ id }) => !given.has(id)),
    news.filter(({ id }) => !found.has(id)),
  ).filter(({ by }) => by !== 'likeness');
  return new Map([...pairs, ...[...living, ...back].map(({ afterId, beforeId }): [string, string] => [afterId, beforeId])]);
};

const comparables = ({ levels }: Path, nameOf: (levelId: string) => string): Comparable[] =>
  levels.flatMap(({ id, expectations }) => expectations.map((line) => comparable(line, nameOf(id))));

const comparable = (
  { id, text, ref, category }: Pick<PastExpectation, 'id' | 'text' | 'ref' | 'category'>,
  level: string,
): Comparable => ({ id, text, ref, level, category: plainWords(category) });

const levelNamed = ({ levels }: Path, name: string): string =>
  levels.find((level) => level.name === name)?.id ?? `gone ${name}`;
