import { groupBy } from '../../kit/group';
import { fingerprint, likeness, plainWords, type Fingerprint } from './likeness';
import { pairUp, type Candidate } from './pair-up';

/** A line as it is compared: its words, its document's own id for it if any, and where it stands. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
  readonly ref: string;
  /** The level it stands at, named alike in both documents where the levels are the same. */
  readonly level: string;
  readonly category: string;
}

/** Two lines of which the second is the first in a changed document; `by` says what they were known by. */
export interface LinePair {
  readonly beforeId: string;
  readonly afterId: string;
  readonly by: 'ref' | 'words' | 'likeness';
}

/**
 * Lines at least this alike can be one line whose words were edited. Measured on four ladders (9,000 pairs of
 * lines): no two different lines of one level and category reach 0.5, and elsewhere 17 reach 0.6, each pair a
 * rewording of one thought.
 */
export const leastLikeness = { inSamePlace: 0.5, elsewhere: 0.6 };

/** What standing at the same level, and in the same category, adds when several lines fit equally well. */
const nearness = { level: 0.06, category: 0.03 };

/** Finds the lines of a document in a changed one: by the document's ids, then by equal words, then by likeness. */
export const matchLines = (before: readonly Comparable[], after: readonly Comparable[]): LinePair[] => {
  const byRef = pairsBy('ref', before, after, ({ ref }) => ref);
  const byWords = pairsBy('words', left(before, byRef, 'beforeId'), left(after, byRef, 'afterId'), ({ text }) => plainWords(text) || text.trim());
  const known = [...byRef, ...byWords];
  return [...known, ...pairsByLikeness(left(before, known, 'beforeId'), left(after, known, 'afterId'))];
};

/** The lines that have nobody yet. */
const left = (lines: readonly Comparable[], pairs: readonly LinePair[], side: 'beforeId' | 'afterId'): Comparable[] => {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return lines.filter(({ id }) => !taken.has(id));
};

/**
 * Lines with equal keys, those that also stand in the same place first; an empty key names nothing. Where a place has
 * as many of a key as before, they go in order, which keeps a document that repeats itself quick.
 */
const pairsBy = (
  by: 'ref' | 'words',
  before: readonly Comparable[],
  after: readonly Comparable[],
  keyOf: (line: Comparable) => string,
): LinePair[] => {
  const inPlace = pairsInPlace(by, before, after, keyOf);
  return [...inPlace, ...pairsOfKey(by, left(before, inPlace, 'beforeId'), left(after, inPlace, 'afterId'), keyOf)];
};

const pairsInPlace = (
  by: 'ref' | 'words',
  before: readonly Comparable[],
  after: readonly Comparable[],
  keyOf: (line: Comparable) => string,
): LinePair[] => {
  const placeOf = (line: Comparable): string => {
    const key = keyOf(line);
    return key === '' ? '' : JSON.stringify([line.level, line.category, key]);
  };
  const olds = groupBy(before, placeOf);
  return [...groupBy(after, placeOf)].flatMap(([place, lines]) => {
    const same = olds.get(place) ?? [];
    if (place === '' || same.length !== lines.length) return [];
    return lines.map(({ id }, at): LinePair => ({ beforeId: same[at]?.id ?? '', afterId: id, by }));
  });
};

const pairsOfKey = (
  by: 'ref' | 'words',
  before: readonly Comparable[],
  after: readonly Comparable[],
  keyOf: (line: Comparable) => string,
): LinePair[] => {
  const groups = groupBy(before.map((line, at) => ({ line, at })), ({ line }) => keyOf(line));
  const candidates = after.flatMap((line, at): Candidate[] => {
    const key = keyOf(line);
    return (key === '' ? [] : (groups.get(key) ?? [])).map((old) => ({
      before: old.at,
      after: at,
      score: samePlace(old.line, line),
    }));
  });
  return named(by, pairUp(candidates), before, after);
};

const pairsByLikeness = (before: readonly Comparable[], after: readonly Comparable[]): LinePair[] => {
  const read = (lines: readonly Comparable[]): (readonly [Comparable, Fingerprint])[] =>
    lines.map((line) => [line, fingerprint(line.text)]);
  const [olds, news] = [read(before), read(after)];
  const candidates = olds.flatMap(([old, oldPrint], at) =>
    news.flatMap(([line, print], place): Candidate[] => {
      const alike = likeness(oldPrint, print);
      const isThere = old.level === line.level && old.category === line.category;
      return alike < (isThere ? leastLikeness.inSamePlace : leastLikeness.elsewhere) 
        ? []
        : [{ before: at, after: place, score: alike + samePlace(old, line) }];
    }),
  );
  return named('likeness', pairUp(candidates), before, after);
};

const samePlace = (one: Comparable, other: Comparable): number =>
  (one.level === other.level ? nearness.level : 0) +
  (one.category === other.category ? nearness.category : 0);

const named = (
  by: LinePair['by'],
  pairs: readonly Candidate[],
  before: readonly Comparable[],
  after: readonly Comparable[],
): LinePair[] =>
  pairs.map((pair) => ({ beforeId: before[pair.before]?.id ?? '', afterId: after[pair.after]?.id ?? '', by }));
