import type { Plan } from '../plan/plan';
import type { SearchEntry } from './entry';
import { lettersOf } from './letters';
import { plainText } from './match';
import { noSeenWords, visitWords, type SeenWords } from './seen-words';

/** Plain words with the letters each has, side by side. */
export interface WordList {
  readonly words: string[];
  readonly letters: number[];
}

/**
 * Where every word of some entries stands. Entries have numbers in the order they were read; `places` has for
 * a word twice the number of each entry that holds it, and one more where it stands in the title. `spelt`
 * are the words without the signs around them, for telling which of them one with a slip may be.
 */
export interface WordIndex extends WordList {
  readonly entries: SearchEntry[];
  readonly numberOf: WeakMap<SearchEntry, number>;
  readonly places: number[][];
  readonly spelt: WordList;
  readonly seen: SeenWords;
  readonly placesOfPlain: Map<string, number[]>;
  readonly isSpelt: Set<string>;
}

/** An index in which nothing has been read. */
export const newWordIndex = (): WordIndex => ({
  entries: [],
  numberOf: new WeakMap(),
  words: [],
  letters: [],
  places: [],
  spelt: { words: [], letters: [] },
  seen: noSeenWords(),
  placesOfPlain: new Map(),
  isSpelt: new Set(),
});

/** Reads an entry unless it is known, and gives its number. */
export const readEntry = (index: WordIndex, entry: SearchEntry, plan: Plan): number => {
  const before = index.numberOf.get(entry);
  if (before !== undefined) return before;
  const number = index.entries.push(entry) - 1;
  index.numberOf.set(entry, number);
  readText(index, entry.title, number * 2 + 1);
  readText(index, entry.text(plan), number * 2);
  return number;
};

/**
 * Notes the words of a text; of an entry that holds a word twice only the first place stays, which is in the
 * title where one is.
 */
const readText = (index: WordIndex, written: string, place: number): void => {
  visitWords(
    index.seen,
    written.toLowerCase(),
    (word) => placesOf(index, word),
    (places) => {
      const last = places.length === 0 ? -1 : (places[places.length - 1] ?? -1) >> 1;
      if (last !== place >> 1) places.push(place);
    },
  );
};

/** The places of a word seen for the first time, shared by all that are the same when they are plain. */
const placesOf = (index: WordIndex, lower: string): number[] => {
  const plain = plainText(lower);
  const known = index.placesOfPlain.get(plain);
  if (known) return known;
  const places: number[] = [];
  index.placesOfPlain.set(plain, places);
  index.words.push(plain);
  index.letters.push(lettersOf(plain));
  index.places.push(places);
  for (const word of plain.match(/[a-z0-9\u0080-\uffff]{3,40}/g) ?? []) addSpelt(index, word);
  return places;
};

const addSpelt = ({ isSpelt, spelt }: WordIndex, word: string): void => {
  if (isSpelt.has(word)) return;
  isSpelt.add(word);
  spelt.words.push(word);
  spelt.letters.push(lettersOf(word));
};
