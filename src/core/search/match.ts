const beyondAscii = /[^ -~\s]/;

/** A text without case and accents, for comparing: "Café" becomes "cafe". */
export const plainText = (text: string): string => {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '') : lower;
};

/** The words of a plain text, signs and all, so that C++ and CI/CD stay what they are. */
export const wordsOf = (plain: string): string[] => plain.split(/\s+/).filter((word) => word !== '');

/** A stretch of a text: from its first sign to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A word that is looked for, with words like it that count less. */
export interface Wanted {
  readonly word: string;
  readonly like: readonly string[];
}

/**
 * How well a title and a text hold all the words, 0 where one is missing. A word counts 4 where a word of the
 * title begins with it, 3 inside the title, 2 and 1 likewise in the text; where it is missing, a word like it
 * counts 1.5 in the title and 0.5 in the text.
 */
export const matchScore = (wanted: readonly Wanted[], title: string, text: string): number => {
  let score = 0;
  for (const { word, like } of wanted) {
    const found = wordScore(word, title, 2) || wordScore(word, text, 0) || likeScore(like, title, text);
    if (found === 0) return 0;
    score += found;
  }
  return score / wanted.length;
};

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

const likeScore = (like: readonly string[], title: string, text: string): number => {
  if (like.some((word) => title.includes(word))) return 1.5;
  return like.some((word) => text.includes(word)) ? 0.5 : 0;
};

const wordScore = (word: string, text: string, more: number): number => {
  const place = matchPlace(word, text);
  if (!place) return 0;
  return beginsWord(text, place.from) ? more + 2 : more + 1;
};

const beginsWord = (text: string, at: number): boolean => at === 0 || !isLetter(text.charCodeAt(at - 1));

/** Letters and digits of plain texts, and everything beyond ASCII. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
