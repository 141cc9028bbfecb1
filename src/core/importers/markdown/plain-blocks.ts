import type { Heading, RootContent } from 'mdast';
import { noList, type Outermost } from './outermost';
import { goesOn, indentOf, isBlank, isHeading, itemStart, paragraphOf } from './plain-lines';
import { plainListAt } from './plain-list';
import { plainTableEnd } from './plain-table';
import { phrasesOf } from './phrases';
import { placeOf } from './places';

/** A block that is read without a parser, the line after it, and the list that line may go on with. */
export interface PlainBlock {
  /** Null for a table, of which single rows may need a parser. */
  readonly block: RootContent | null;
  readonly end: number;
  readonly list: Outermost;
}

/**
 * The block of plain words that begins on this line, where nothing before it goes on; null where a parser is
 * needed.
 */
export const plainBlockAt = (lines: readonly string[], at: number): PlainBlock | null => {
  const line = lines[at] ?? '';
  if (indentOf(line) > 3) return null;
  if (isHeading(line)) return alone(headingOf(line, at + 1), at + 1);
  if (line.startsWith('|')) {
    const end = plainTableEnd(lines, at);
    return end === null ? null : { block: null, end, list: noList };
  }
  if (!itemStart(line)) return paragraphAt(lines, at);
  const read = plainListAt(lines, at);
  return (
    read && {
      block: read.list,
      end: read.end,
      list: { inner: read.last.inner, isNumbered: read.last.isNumbered },
    }
  );
};

const alone = (block: RootContent | null, end: number): PlainBlock | null =>
  block && { block, end, list: noList };

const headingOf = (line: string, at: number): Heading | null => {
  const [, marks = '', text = ''] = /^(#{1,6}) +(\S.*)$/.exec(line) ?? [];
  const [words, depth] = [text.trim(), depths[marks.length - 1]];
  const position = placeOf(at);
  const children = words === '' || words.endsWith('#') ? null : phrasesOf(words, position);
  return children && depth ? { type: 'heading', depth, children, position } : null;
};

const depths = [1, 2, 3, 4, 5, 6] as const;

const paragraphAt = (lines: readonly string[], at: number): PlainBlock | null => {
  let end = at + 1;
  while (goesOn(lines[end] ?? '')) end += 1;
  return isClosedBy(lines[end] ?? '') ? alone(paragraphOf(lines.slice(at, end), at + 1), end) : null;
};

/**
 * Whether a line ends the paragraph above it: a blank one, a heading, or an item that need not follow
 * another.
 */
const isClosedBy = (line: string): boolean => {
  const item = itemStart(line);
  return isBlank(line) || isHeading(line) || (item !== null && item.isFirst && item.indent <= 3);
};
