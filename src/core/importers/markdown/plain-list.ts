import type { List, ListItem } from 'mdast';
import { goesOn, indentOf, isBlank, isHeading, itemStart, paragraphOf, type ItemStart } from './plain-lines';

/** A list as it is read from its lines: the line after it, and how its last outermost item stands. */
export interface PlainList {
  readonly list: List;
  readonly end: number;
  readonly last: ItemStart;
}

/**
 * The list that begins on this line, as a parser would give it but at once: most lines of most ladders are of
 * this kind, and a parser takes by far the most time over them. It ends before the first outermost item with
 * a line that only a parser understands; null where that is the first one.
 */
export const plainListAt = (lines: readonly string[], from: number): PlainList | null => {
  const items: ListItem[] = [];
  let [end, last] = [from, null as ItemStart | null];
  for (let at = from; ; at = filledLine(lines, end)) {
    const start = itemStart(lines[at] ?? '');
    if (!start || start.indent > 3 || !canFollow(start, last, at > end || at === from)) break;
    const read = itemAt(lines, at, start);
    if (!read || !isClosedAt(lines, read.end, start)) break;
    items.push(read.item);
    [end, last] = [read.end, start];
  }
  return last && { list: listOf(items), end, last };
};

interface PlainItem {
  readonly item: ListItem;
  readonly end: number;
}

/**
 * An item with the lines that go on with its words and the items nested below it; null where a parser is
 * needed.
 */
const itemAt = (lines: readonly string[], from: number, start: ItemStart): PlainItem | null => {
  let end = from + 1;
  while (goesOn(lines[end] ?? '')) end += 1;
  const paragraph = paragraphOf([start.text.replace(box, ''), ...lines.slice(from + 1, end)], from + 1);
  if (!paragraph) return null;
  const below: ListItem[] = [];
  let last: ItemStart | null = null;
  for (;;) {
    const at = filledLine(lines, end);
    const line = lines[at] ?? '';
    if (indentOf(line) < start.inner) break;
    const inner = itemStart(line);
    if (!inner || inner.indent > start.inner + 3 || !canFollow(inner, last, at > end)) return null;
    const read = itemAt(lines, at, inner);
    if (!read) return null;
    below.push(read.item);
    [end, last] = [read.end, inner];
  }
  const children = below.length > 0 ? [paragraph, listOf(below)] : [paragraph];
  return { item: { type: 'listItem', spread: false, children, position: paragraph.position }, end };
};

const box = /^\[[ xX]\] +(?=\S)/;

const listOf = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

/** A number other than 1 begins an item only after another one, or after a blank line. */
const canFollow = (start: ItemStart, before: ItemStart | null, isAfterBlank: boolean): boolean =>
  start.isFirst || isAfterBlank || before?.isNumbered === true;

/**
 * Whether the line after an outermost item cannot belong to it: it ends there, or a blank line or another
 * block does.
 */
const isClosedAt = (lines: readonly string[], end: number, start: ItemStart): boolean => {
  const line = lines[end] ?? '';
  if (isBlank(line)) return indentOf(lines[filledLine(lines, end)] ?? '') <= 3;
  const next = itemStart(line);
  return isHeading(line) || (next !== null && next.indent <= 3 && canFollow(next, start, false));
};

/** The next line with words, or the end. */
const filledLine = (lines: readonly string[], from: number): number => {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1;
  return at;
};
