import type { Level } from '../path';
import { fingerprint, likeness, plainWords, type Fingerprint } from './likeness';
import { pairUp, type Candidate } from './pair-up';

/** How much the expectations and the name of a level say about which level it is; levels under `least` are different ones. */
const weights = { expectations: 0.6, name: 0.4, track: 0.02, least: 0.35 };

/**
 * Finds the levels of a path in a changed one: 0.6 · the share of expectations they have in common, word for
 * word, + 0.4 · the likeness of their names, at least 0.35, best first. A level that was only renamed keeps its
 * expectations (0.6), one that was only rewritten keeps its name (0.4). The result is new id to old id.
 */
export const matchLevels = (before: readonly Level[], after: readonly Level[]): Map<string, string> => {
  const [olds, news] = [before.map(levelWords), after.map(levelWords)];
  const candidates = olds.flatMap((old, at) =>
    news.flatMap((level, place): Candidate[] => {
      const score = alike(old, level);
      return score < weights.least
        ? []
        : [{ before: at, after: place, score: score + (old.track === level.track ? weights.track : 0) }];
    }),
  );
  return new Map(pairUp(candidates).map((pair) => [after[pair.after]?.id ?? '', before[pair.before]?.id ?? '']));
};

/**
 * Levels nobody has found yet, by where most of their lines went: an old level is the new one that at least half
 * of its expectations were found in.
 */
export const matchLevelsByLines = (
  before: readonly Level[],
  after: readonly Level[],
  levels: ReadonlyMap<string, string>,
  lines: ReadonlyMap<string, string>,
): Map<string, string> => {
  const known = new Set(levels.values());
  const [olds, news] = [before.filter(({ id }) => !known.has(id)), after.filter(({ id }) => !levels.has(id))];
  const candidates = news.flatMap((level, place) => {
    const carried = new Set(level.expectations.map(({ id }) => lines.get(id)));
    return olds.map(({ expectations }, at): Candidate => {
      const shared = expectations.filter(({ id }) => carried.has(id)).length;
      return { before: at, after: place, score: shared / Math.max(1, expectations.length) };
    });
  });
  const found = pairUp(candidates.filter(({ score }) => score >= 0.5));
  return new Map(found.map((pair) => [news[pair.after]?.id ?? '', olds[pair.before]?.id ?? '']));
};

interface LevelWords {
  readonly name: string;
  readonly track: string;
  readonly print: Fingerprint;
  readonly lines: ReadonlySet<string>;
}

const levelWords = ({ name, track, expectations }: Level): LevelWords => ({
  name: plainWords(name),
  track: plainWords(track),
  print: fingerprint(name),
  lines: new Set(expectations.map(({ text }) => plainWords(text))),
});

const alike = (one: LevelWords, other: LevelWords): number => {
  const names = one.name === other.name ? 1 : likeness(one.print, other.print);
  const total = one.lines.size + other.lines.size;
  if (total === 0) return weights.expectations * names;
  const shared = [...one.lines].filter((line) => other.lines.has(line)).length;
  return (weights.expectations * 2 * shared) / total + weights.name * names;
};
