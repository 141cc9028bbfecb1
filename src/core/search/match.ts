/** Marks above letters stand beyond ASCII, as do the letters that come with one. */
const beyondAscii = /[\u0080-\uffff]+/g;

/** A text without case and accents, for comparing: "Café" becomes "cafe". */
export const plainText = (text: string): string => text.toLowerCase().replace(beyondAscii, withoutMarks);

const withoutMarks = (signs: string): string => signs.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');

/** The words of a plain text, signs and all, so that C++ and CI/CD stay what they are. */
export const wordsOf = (plain: string): string[] => plain.split(/\s+/).filter((word) => word !== '');

/** A stretch of a text: from its first sign to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How often a word is looked for where one begins with it: a single letter stands hundreds of times in a
 * page.
 */
const mostLooks = 8;

/**
 * Where a plain text holds a word: where one begins with it before where it stands inside one; null where it
 * does not.
 */
export const matchPlace = (word: string, text: string): Span | null => {
  const first = text.indexOf(word);
  if (first < 0 || word === '') return null;
  for (let at = first, looks = 0; at >= 0 && looks < mostLooks; at = text.indexOf(word, at + 1), looks += 1) {
    if (beginsWord(text, at)) return { from: at, to: at + word.length };
  }
  return { from: first, to: first + word.length };
};

/** Whether a word begins at a place of a plain text. */
export const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !isLetter(text.charCodeAt(at - 1));

/** Letters and digits of plain texts, and everything beyond ASCII. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
