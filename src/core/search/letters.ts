/**
 * Which letters a plain word has, as the bits of a number: one for each from a to z, and four for everything
 * else.
 */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code & 3));
  }
  return letters;
};

/** Whether all but at most `most` of some letters are among others. */
export const lacksAtMost = (letters: number, others: number, most: number): boolean => {
  let lacking = letters & ~others;
  for (let left = most; lacking !== 0; left -= 1) {
    if (left === 0) return false;
    lacking &= lacking - 1;
  }
  return true;
};
