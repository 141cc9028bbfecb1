import type { Paragraph } from 'mdast';
import { phrasesOf } from './phrases';
import { placeOf } from './places';

/** Where an item stands: how far its marker is indented, and how far what belongs to it has to be. */
export interface ItemStart {
  readonly indent: number;
  readonly inner: number;
  readonly isNumbered: boolean;
  readonly isFirst: boolean;
  readonly text: string;
}

/** A marker with words after it that are no marker themselves. */
const item = /^( *)(?:[-*+]|(\d{1,9})[.)]) {1,4}(?=\S)(?!(?:[-*+]|\d{1,9}[.)])(?:\s|$))/;

/** The item that a line begins; null where it begins none. */
export const itemStart = (line: string): ItemStart | null => {
  const match = item.exec(line);
  if (!match) return null;
  const [{ length }, indent = '', number] = match;
  return {
    indent: indent.length,
    inner: length,
    isNumbered: number !== undefined,
    isFirst: number === undefined || number === '1',
    text: line.slice(length),
  };
};

/**
 * The paragraph that lines of plain words are, the first of them counted from 1; null where a parser is
 * needed.
 */
export const paragraphOf = (lines: readonly string[], firstLine: number): Paragraph | null => {
  const children: Paragraph['children'] = [];
  for (const [at, line] of lines.entries()) {
    const phrases =
      startsWords.test(line) && !goesOnBelow(line, at, lines)
        ? phrasesOf(line.trim(), placeOf(firstLine + at))
        : null;
    if (phrases === null) return null;
    if (at > 0) children.push({ type: 'text', value: '', position: placeOf(firstLine + at) });
    children.push(...phrases);
  }
  const position = {
    start: { line: firstLine, column: 1 },
    end: { line: firstLine + lines.length - 1, column: 1 },
  };
  return { type: 'paragraph', children, position };
};

/**
 * Words, a figure, a sign no block begins with, or a mark right before a letter; but no number that counts an
 * item.
 */
const startsWords =
  /^ *(?!\d{1,9}[.)](?:\s|$))(?:[\p{L}\p{N}"'(“”‘’«»£$€¥%–—•…@[]|(?:\*\*?|__?)[\p{L}\p{N}]|`[^`])/u;

/** Two spaces at the end of a line break it, where another follows. */
const goesOnBelow = (line: string, at: number, lines: readonly string[]): boolean =>
  at < lines.length - 1 && line.endsWith('  ');

/** Whether a line is a heading whatever stands before it. */
export const isHeading = (line: string): boolean => /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line);

/** Whether a line holds nothing a parser would see. */
export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** How many spaces a line is indented; one that is indented by tabs counts as indented without end. */
export const indentOf = (line: string): number => {
  const indent = line.search(/[^ ]/);
  return line.charAt(indent) === '\t' ? Infinity : indent;
};

/**
 * Whether the words of a paragraph or an item go on in this line, however far it is indented, or a parser
 * must tell.
 */
export const goesOn = (line: string): boolean => !isBlank(line) && !itemStart(line) && !isHeading(line);
