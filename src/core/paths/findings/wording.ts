import { listed } from '../../kit/words';

/** A text as it is compared: letters and digits in lower case, single spaces between words, hyphens kept. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#-]+/gu, ' ')
    .trim();

/** Texts in quotation marks as a list in prose, at most four of them: “a”, “b” and 3 more. */
export const quoted = (texts: readonly string[]): string => {
  const shown = texts.slice(0, 4).map((text) => `“${text}”`);
  return listed(texts.length > shown.length ? [...shown, `${texts.length - shown.length} more`] : shown);
};
