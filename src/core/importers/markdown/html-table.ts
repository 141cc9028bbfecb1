import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { tidy, type Cell, type CellItem, type Row } from './table';

/** An HTML table as it is read: its rows, and the source lines that hold nothing but tags. */
export interface HtmlTable {
  readonly rows: readonly Row[];
  readonly structure: readonly number[];
}

const deepest = 100;

/**
 * Reads an HTML table that begins on the given source line; only its words are kept. Null where it nests
 * deeper than a table does.
 */
export const htmlTableOf = (html: string, firstLine: number): HtmlTable | null => {
  if (isTooDeep(html)) return null;
  const root = fromHtml(html, { fragment: true });
  const structure = html.split('\n').flatMap((line, at) => (isBare(line) ? [firstLine + at] : []));
  return { rows: rowsOf(elements(root, 'tr'), firstLine - 1), structure };
};

const isTooDeep = (html: string): boolean => {
  let [depth, most] = [0, 0];
  for (const [tag] of html.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!/^<(?:br|hr|img|col|input|wbr|td|th|tr|li)\b/i.test(tag) && !tag.endsWith('/>')) depth += 1;
    most = Math.max(most, depth);
  }
  return most > deepest;
};

const isBare = (line: string): boolean =>
  line.trim() !== '' && line.replaceAll(/<\/?[a-z][^<>]*>|<!--.*?-->|&nbsp;/gi, '').trim() === '';

/** The elements of a name, nested ones of the same name left within theirs. */
const elements = (node: Root | Element, name: string): Element[] =>
  childrenOf(node).flatMap((child) => (child.tagName === name ? [child] : elements(child, name)));

const childrenOf = ({ children }: Root | Element): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child] : []));

/** Rows in which every cell stands in its column: one that spans several rows is empty but for its words below. */
const rowsOf = (rows: readonly Element[], above: number): Row[] => {
  let open: readonly { readonly cell: Cell; readonly more: number }[] = [];
  return rows.map((row) => {
    const cells: { cell: Cell; more: number }[] = [];
    const carry = (): void => {
      for (let held = open[cells.length]; held && held.more > 0; held = open[cells.length])
        cells.push({ cell: { text: held.cell.text, items: [] }, more: held.more - 1 });
    };
    for (const element of childrenOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      carry();
      const [cell, more] = [cellOf(element, above), spanOf(element.properties.rowSpan) - 1];
      for (let count = spanOf(element.properties.colSpan); count > 0; count -= 1) cells.push({ cell, more });
    }
    carry();
    open = cells;
    return { lines: linesOf(row, above), cells: cells.map(({ cell }) => cell) };
  });
};

const spanOf = (written: unknown): number => {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, 20) : 1;
};

const cellOf = (cell: Element, above: number): Cell => {
  const items = itemsIn(cell, above);
  return { text: items.map(({ text }) => text).join(' '), items };
};

const blocks = new Set(['ul', 'ol', 'li', 'p', 'div', 'br']);

/** The things an element says: one to a list item, paragraph or line; lists within an item are its detail. */
const itemsIn = (element: Element, above: number): CellItem[] => {
  const items: CellItem[] = [];
  let open: ElementContent[] = [];
  const close = (): void => {
    items.push(...itemOf(open, [], above));
    open = [];
  };
  for (const child of element.children) {
    if (child.type !== 'element' || !blocks.has(child.tagName)) open.push(child);
    else {
      close();
      items.push(...(child.tagName === 'li' ? listItem(child, above) : itemsIn(child, above)));
    }
  }
  close();
  return items;
};

const listItem = (item: Element, above: number): CellItem[] => {
  const nested = childrenOf(item).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  const own = item.children.filter((child) => !nested.some((list) => list === child));
  const below = nested.flatMap((list) => itemsIn(list, above));
  const [first, ...others] = itemOf(own, below, above);
  return first ? [first, ...others] : below;
};

const itemOf = (nodes: readonly ElementContent[], below: readonly CellItem[], above: number): CellItem[] => {
  const text = tidy(nodes.map(wordsOf).join(''));
  if (text === '') return [];
  const detail = below.flatMap((item) => [item.text, ...(item.detail === '' ? [] : [item.detail])]).join('\n');
  const worded = nodes.filter((node) => wordsOf(node).trim() !== '').flatMap((node) => linesOf(node, above));
  return [{ text, detail, lines: [...new Set([...worded, ...below.flatMap(({ lines }) => lines)])] }];
};

const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  return node.children.map(wordsOf).join('');
};

/** The source lines of an element, those of a text only as far as it has words. */
const linesOf = (node: Nodes, above: number): number[] => {
  const { position } = node;
  if (!position) return [];
  const from = position.start.line + above;
  if (node.type !== 'text')
    return Array.from({ length: position.end.line - position.start.line + 1 }, (_, at) => from + at);
  return node.value.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [from + at]));
};
