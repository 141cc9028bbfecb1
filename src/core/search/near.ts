import { lacksAtMost, lettersOf } from './letters';
import type { WordList } from './word-index';

/** A known word that is like another, and how far off it is: its slips, and a little for being longer. */
export interface LikeWord {
  readonly other: string;
  readonly off: number;
}

/**
 * How many slips a word may hold and still be found: none under four letters, one from four, two from eight.
 */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Up to `most` words of those known that begin like a word but for the slips allowed, the most alike first: a
 * letter missing, too many, wrong, or two changed over. They may go on, as a word does while it is being
 * typed. Words without enough of the letters are passed over unread, since a slip spoils one at most.
 */
export const likeWords = (word: string, { words, letters }: WordList, most = 12): LikeWord[] => {
  const slips = slipsAllowed(word);
  if (slips === 0) return [];
  const wanted = lettersOf(word);
  const found: LikeWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!lacksAtMost(wanted, letters[at] ?? 0, slips)) continue;
    const other = words[at] ?? '';
    if (other.length < word.length - slips) continue;
    const off = slipsBetween(word, other, slips);
    if (off > 0 && off <= slips) found.push({ other, off: off + Math.abs(other.length - word.length) / 100 });
  }
  return found.toSorted((a, b) => a.off - b.off || (a.other < b.other ? -1 : 1)).slice(0, most);
};

/**
 * The fewest slips between a word and any beginning of another, or more than `most` where it is more:
 * Damerau's distance, in which adjacent letters changed over count one. `slipsBetween('cahc', 'caching', 1)`
 * is 1.
 */
export const slipsBetween = (word: string, other: string, most: number): number => {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  let best = row[word.length] ?? 0;
  for (let at = 0; at < Math.min(other.length, word.length + most); at += 1) {
    const next = nextRow(word, other, at, row, before);
    before = row;
    row = next;
    best = Math.min(best, row[word.length] ?? best);
    if (Math.min(...row) > most) break;
  }
  return best;
};

/** One row of the table of slips. */
const nextRow = (
  word: string,
  other: string,
  at: number,
  row: readonly number[],
  before: readonly number[],
): number[] => {
  const next = [(row[0] ?? 0) + 1];
  for (let column = 1; column <= word.length; column += 1) {
    const changed = (row[column - 1] ?? 0) + (word[column - 1] === other[at] ? 0 : 1);
    let least = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, changed);
    const isSwapped =
      column > 1 && at > 0 && word[column - 1] === other[at - 1] && word[column - 2] === other[at];
    if (isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
    next.push(least);
  }
  return next;
};
