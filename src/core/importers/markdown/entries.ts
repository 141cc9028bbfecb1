import type { Html, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { htmlTableOf } from './html-table';
import { runsOf, type Run } from './inline';
import { labelled, type Labelled } from './label';
import { delimiterLineOf, rowsOf, type Row } from './table';

/**
 * One thing a section says: a labelled line, a paragraph, a list item or a table, with the source lines it
 * covers. A 'rule' only divides, decorates or comments; what no section can read (code, raw HTML) is 'other'.
 */
export interface Entry extends Labelled {
  readonly kind: 'line' | 'item' | 'table' | 'rule' | 'other';
  readonly lines: readonly number[];
  readonly items: readonly Entry[];
  readonly rows: readonly Row[];
}

/** The entries of a run of blocks. */
export const entriesOf = (blocks: readonly RootContent[]): Entry[] =>
  blocks.flatMap((block) => entriesIn(block));

/** The entries of a list, or of anything else, that can be read: rules, tables and unreadable blocks are left out. */
export const readable = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ kind, whole }) => (kind === 'line' || kind === 'item') && whole !== '');

const entriesIn = (block: RootContent): Entry[] => {
  switch (block.type) {
    case 'paragraph':
      return block.children.every(isImage) ? [plain('rule', linesOf(block))] : linesIn(block);
    case 'list':
      return block.children.map(itemOf);
    case 'blockquote':
      return entriesOf(block.children);
    case 'table':
      return [
        { ...plain('table', linesOf(block)), rows: rowsOf(block) },
        plain('rule', [delimiterLineOf(block)]),
      ];
    case 'html':
      return htmlEntries(block);
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return [plain('rule', linesOf(block))];
    default:
      return [plain('other', linesOf(block))];
  }
};

const plain = (kind: Entry['kind'], lines: readonly number[]): Entry => ({ ...nothing, kind, lines });
const nothing = { label: null, isBold: false, text: '', whole: '', items: [], rows: [] } as const;

const isImage = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  node.type === 'break' ||
  (node.type === 'text' && node.value.trim() === '') ||
  (node.type === 'link' && node.children.length > 0 && node.children.every(isImage));

/** A table is read; other HTML only decorates where nothing but tags and comments stand in it. */
const htmlEntries = (block: Html): Entry[] => {
  const lines = linesOf(block);
  const table = /^\s*<table/i.test(block.value) ? htmlTableOf(block.value, lines[0] ?? 1) : null;
  if (table) return [{ ...plain('table', lines), rows: table.rows }, plain('rule', table.structure)];
  const words = block.value.replaceAll(/<!--.*?-->/gs, '').replaceAll(/<\/?[a-z][^<>]*>/gi, '');
  return [plain(words.trim() === '' ? 'rule' : 'other', lines)];
};

/** A list item: its first paragraph, and below it whatever else it holds. */
const itemOf = (item: ListItem): Entry => {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph')
    return { ...plain('item', []), items: entriesOf(item.children) };
  return {
    ...labelled(spaced(runsOf(first.children))),
    kind: 'item',
    lines: linesOf(first),
    items: entriesOf(rest),
    rows: [],
  };
};

/**
 * The lines of a paragraph: a line that begins with a label begins anew, any other goes on with the one
 * before.
 */
const linesIn = (paragraph: Paragraph): Entry[] => {
  const groups: Run[][] = [];
  for (const line of byLine(runsOf(paragraph.children))) {
    const group = groups.at(-1);
    if (group && labelled(line).label === null) group.push(...line);
    else groups.push(line);
  }
  const starts = groups.map((group) => group[0]?.line ?? 1);
  return groups.map((group, index) => ({
    ...labelled(spaced(group)),
    kind: 'line',
    lines: range(starts[index] ?? 1, (starts[index + 1] ?? (paragraph.position?.end.line ?? 0) + 1) - 1),
    items: [],
    rows: [],
  }));
};

const byLine = (runs: readonly Run[]): Run[][] => {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line?.[0]?.line === run.line) line.push(run);
    else lines.push([run]);
  }
  return lines;
};

/** Puts a space between runs of different lines, as Markdown does. */
const spaced = (runs: readonly Run[]): Run[] =>
  runs.map((run, index) =>
    index > 0 && runs[index - 1]?.line !== run.line ? { ...run, text: ` ${run.text}` } : run,
  );

/** The source lines a block covers, counted from 1. */
export const linesOf = (node: RootContent): number[] =>
  node.position ? range(node.position.start.line, node.position.end.line) : [];

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
