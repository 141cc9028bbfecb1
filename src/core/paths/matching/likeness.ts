import { stemmer } from 'stemmer';

/** The words of a text as they are compared: "Writes SQL, often." is "writes sql often"; case, accents and punctuation go. */
export const plainWords = (text: string): string =>
  (text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).join(' ');

/** A text prepared for comparison: its words without their endings, and for a short one its letter pairs. */
export interface Fingerprint {
  readonly words: Bag;
  readonly letters: Bag | null;
}

/** How often each thing stands in a text, and how many there are in all. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Texts of up to this many words are also compared by letters: one other word is half of "automated tests". */
const fewWords = 4;

/** Prepares a text; the endings of words go by Porter's rules (1980), so that "tests" and "testing" are one word. */
export const fingerprint = (text: string): Fingerprint => {
  const words = plainWords(text).split(' ').filter((word) => word !== '');
  return { words: bagOf(words.map(stemmer)), letters: words.length > fewWords ? null : bagOf(words.flatMap(letterPairs)) };
};

/**
 * How alike two texts are, 0 to 1: the coefficient of Dice (1945), 2 · shared / (parts of one + parts of the
 * other), over their words; two short texts take the larger of that and the same over letter pairs (Adamson and
 * Boreham, 1974). "Runs the night shift" and "Run the night shifts well" share 4 of 4 and 5 words: 0.89.
 * Where a word stands does not matter. Letter pairs of long texts are left out: any two share most of them.
 */
export const likeness = (one: Fingerprint, other: Fingerprint): number =>
  Math.max(
    dice(one.words, other.words),
    one.letters && other.letters ? dice(one.letters, other.letters) : 0,
  );

const dice = (one: Bag, other: Bag): number => {
  const total = one.total + other.total;
  if (total === 0) return 0;
  let shared = 0;
  for (const [part, count] of one.counts) shared += Math.min(count, other.counts.get(part) ?? 0);
  return (2 * shared) / total;
};

const bagOf = (parts: readonly string[]): Bag => {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return { counts, total: parts.length };
};

/** Neighbouring letters of a word, with the space before it so that a word of one letter counts as well. */
const letterPairs = (word: string): string[] =>
  Array.from({ length: word.length }, (_, at) => ` ${word}`.slice(at, at + 2));
