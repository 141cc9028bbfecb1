import { lacksAtMost, lettersOf } from './letters';
import { beginsWord } from './match';
import type { LikeWord } from './near';
import type { WordIndex } from './word-index';

/** A word that is looked for, with words like it that count less. */
export interface Wanted {
  readonly word: string;
  readonly like: readonly LikeWord[];
}

/**
 * How well each entry of an index holds all the words, by its number; 0 where one is missing. A word counts 4
 * where a word of the title begins with it, 3 inside one of the title, 2 and 1 likewise in the text, and the
 * score is their mean. What holds only a word like one of them counts less than anything that holds them all.
 */
export const scoresOf = (index: WordIndex, wanted: readonly Wanted[]): Float32Array => {
  const total = new Float32Array(index.entries.length);
  const isNear = new Uint8Array(index.entries.length);
  for (const [at, { word, like }] of wanted.entries()) {
    const exact = bestOf(index, word);
    const near = nearOf(index, like);
    for (let number = 0; number < total.length; number += 1) {
      const score = exact[number] || near?.[number] || 0;
      const before = at === 0 ? score : (total[number] ?? 0);
      total[number] = score === 0 || before === 0 ? 0 : at === 0 ? score : before + score;
      if (exact[number] === 0) isNear[number] = 1;
    }
  }
  return total.map((score, number) => (score / wanted.length) * (isNear[number] === 1 ? nearFactor : 1));
};

/** Brings the best that is near, under 4, below the least that is exact, 1. */
const nearFactor = 0.2;

/** How well each entry holds one word: from 4 to 1, and 0 where it does not. */
const bestOf = (index: WordIndex, word: string): Uint8Array => {
  const best = new Uint8Array(index.entries.length);
  const letters = lettersOf(word);
  for (let number = 0; number < index.letters.length; number += 1) {
    if (!lacksAtMost(letters, index.letters[number] ?? 0, 0)) continue;
    const score = scoreWithin(index.words[number] ?? '', word);
    if (score > 0) raise(best, index.places[number] ?? [], score);
  }
  return best;
};

/** 2 where a word begins with another, or a part of it after a sign does; 1 inside it; 0 where it is not. */
const scoreWithin = (whole: string, word: string): number => {
  const first = whole.indexOf(word);
  if (first < 0) return 0;
  for (let at = first; at >= 0; at = whole.indexOf(word, at + 1)) if (beginsWord(whole, at)) return 2;
  return 1;
};

const raise = (best: Uint8Array, places: readonly number[], score: number): void => {
  for (const place of places) {
    const reached = score + (place & 1) * 2;
    if (reached > (best[place >> 1] ?? 0)) best[place >> 1] = reached;
  }
};

const nearOf = (index: WordIndex, like: readonly LikeWord[]): Float32Array | null => {
  if (like.length === 0) return null;
  const near = new Float32Array(index.entries.length);
  for (const { other, off } of like) {
    const best = bestOf(index, other);
    for (let number = 0; number < near.length; number += 1) {
      near[number] = Math.max(near[number] ?? 0, (best[number] ?? 0) / (1 + off));
    }
  }
  return near;
};
