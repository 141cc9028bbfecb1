import type { ListItem, Paragraph, RootContent } from 'mdast';
import { runsOf, type Run } from './inline';
import { labelled, type Labelled } from './label';

/** One thing a section says: a labelled line, a paragraph or a list item, with the source lines it covers. */
export interface Entry extends Labelled {
  readonly kind: 'line' | 'item' | 'rule' | 'other';
  readonly lines: readonly number[];
  readonly items: readonly Entry[];
}

/**
 * The entries of a run of blocks; what no section can read (tables, code, raw HTML) becomes an entry of kind
 * 'other'.
 */
export const entriesOf = (blocks: readonly RootContent[]): Entry[] =>
  blocks.flatMap((block) => entriesIn(block));

/** The entries of a list, or of anything else, that can be read: rules and unreadable blocks are left out. */
export const readable = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ kind, whole }) => (kind === 'line' || kind === 'item') && whole !== '');

const entriesIn = (block: RootContent): Entry[] => {
  switch (block.type) {
    case 'paragraph':
      return isTable(block) ? [{ ...nothing, kind: 'other', lines: linesOf(block) }] : linesIn(block);
    case 'list':
      return block.children.map(itemOf);
    case 'blockquote':
      return entriesOf(block.children);
    case 'thematicBreak':
      return [{ ...nothing, kind: 'rule', lines: linesOf(block) }];
    case 'html':
      return [{ ...nothing, kind: isComment.test(block.value) ? 'rule' : 'other', lines: linesOf(block) }];
    default:
      return [{ ...nothing, kind: 'other', lines: linesOf(block) }];
  }
};

const isComment = /^<!--.*-->\s*$/s;
const nothing = { label: null, text: '', whole: '', items: [] } as const;

/** Tables are parsed as paragraphs; the row of dashes below their head gives them away. */
const isTable = (paragraph: Paragraph): boolean =>
  byLine(runsOf(paragraph.children)).some((line) => delimiterRow.test(line.map(({ text }) => text).join('')));

const delimiterRow = /^(?=.*\|)[\s|:-]*-[\s|:-]*$/;

/** A list item: its first paragraph, and below it whatever else it holds. */
const itemOf = (item: ListItem): Entry => {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph')
    return { ...nothing, kind: 'item', lines: [], items: entriesOf(item.children) };
  return {
    ...labelled(spaced(runsOf(first.children))),
    kind: 'item',
    lines: linesOf(first),
    items: entriesOf(rest),
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
