const beyondAscii = /[^ -~\s]/;

/** A text without case and accents, for comparing: "Café" becomes "cafe". */
export const plainText = (text: string): string => {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '') : lower;
};

/** The words of a plain text, signs and all, so that C++ and CI/CD stay what they are. */
export const wordsOf = (plain: string): string[] => plain.split(/\s+/).filter((word) => word !== '');

/**
 * How well a title and a text hold all the words, 0 where one is missing.
 * A word counts 4 where a word of the title begins with it, 3 inside the title, 2 and 1 likewise in the text.
 */
export const matchScore = (words: readonly string[], title: string, text: string): number => {
  let score = 0;
  for (const word of words) {
    const found = wordScore(word, title, 2) || wordScore(word, text, 0);
    if (found === 0) return 0;
    score += found;
  }
  return score / words.length;
};

const wordScore = (word: string, text: string, more: number): number => {
  let at = text.indexOf(word);
  if (at < 0) return 0;
  for (; at >= 0; at = text.indexOf(word, at + 1)) if (beginsWord(text, at)) return more + 2;
  return more + 1;
};

const beginsWord = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
