import { isDraft } from 'immer';
import type { Week } from '../../journal/week';
import { fingerprint, type Fingerprint } from '../../paths/matching/likeness';

/** One line of an answer of the journal as it reads, without the signs of Markdown. */
export interface JournalLine {
  readonly promptId: string;
  readonly text: string;
}

/** A line with what it takes to find it again after it was reworded. */
export interface ComparableLine extends JournalLine {
  readonly words: Fingerprint;
}

/** The longest line that evidence can keep, in characters; what is longer is cut there. */
const longest = 2_000;

/**
 * The lines of a text as they read: marks of lists, headings, quotations and emphasis are left out, of a link
 * its words stay, and so do those of `[[…]]`. Blank lines, rules, code and boxes not ticked yet are no lines:
 * "- [x] **Cached** the [catalogue](https://x.example)" is "Cached the catalogue".
 */
export const linesOfText = (text: string): string[] => {
  const lines: string[] = [];
  let inCode = false;
  for (const raw of text.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(raw)) inCode = !inCode;
    else if (!inCode) lines.push(...readable(raw));
  }
  return lines;
};

/** The lines of a page of the journal, answer after answer. */
export const linesOfPage = (page: Pick<Week, 'answers'>): JournalLine[] =>
  Object.entries(page.answers).flatMap(([promptId, text]) =>
    linesOfText(text).map((line) => ({ promptId, text: line })),
  );

/** The lines of a page, ready to be compared; read once for a page, which never changes in place. */
export const comparableLines = (page: Week): readonly ComparableLine[] => {
  if (isDraft(page)) return readLines(page);
  const known = read.get(page) ?? readLines(page);
  read.set(page, known);
  return known;
};

const read = new WeakMap<Week, readonly ComparableLine[]>();

const readLines = (page: Week): ComparableLine[] =>
  linesOfPage(page).map((line) => ({ ...line, words: fingerprint(line.text) }));

const openBox = /^\s*(?:[-*+]|\d+[.)])\s+\[ \]/;
const rule = /^\s*([-*_])(?:\s*\1){2,}\s*$/;

const readable = (raw: string): string[] => {
  if (openBox.test(raw) || rule.test(raw)) return [];
  const text = raw
    .replace(/^(?:\s*(?:>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s))*\s*(?:\[[xX]\]\s)?/, '')
    .replaceAll(/\[\[([^\]|]*\|)?([^\]]+)\]\]/g, '$2')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__|~~|`)(?=\S)(.*?\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]*\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
};
