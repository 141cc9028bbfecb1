import { groupBy } from '../../kit/group';
import { samePlace, type Comparable } from './comparable';
import { likeCandidates } from './like-lines';
import { plainWords } from './likeness';
import { pairUp, type Candidate } from './pair-up';

/** Two lines of which the second is the first in a changed document; `by` says what they were known by. */
export interface LinePair {
  readonly beforeId: string;
  readonly afterId: string;
  readonly by: 'ref' | 'words' | 'likeness';
}

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

const pairsByLikeness = (before: readonly Comparable[], after: readonly Comparable[]): LinePair[] =>
  named('likeness', pairUp(likeCandidates(before, after)), before, after);

const named = (
  by: LinePair['by'],
  pairs: readonly Candidate[],
  before: readonly Comparable[],
  after: readonly Comparable[],
): LinePair[] =>
  pairs.map((pair) => ({ beforeId: before[pair.before]?.id ?? '', afterId: after[pair.after]?.id ?? '', by }));
