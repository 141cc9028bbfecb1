import { dsvFormat } from 'd3-dsv';

/** A row of a file of separated values, its cells trimmed, and the source lines it covers, counted from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A file of separated values: its header, the rows below, and rows that stand above the header. */
export interface Table {
  readonly separator: string;
  readonly above: readonly Row[];
  readonly header: Row;
  readonly rows: readonly Row[];
}

const separators = [',', ';', '\t', '|'];

/**
 * Reads a file of values separated by commas, semicolons, tabs or bars, whichever gives the most even rows;
 * null where none gives a header of two columns or more with a row below. Quoted cells may hold line
 * breaks. A row that does not hold all the words of its lines, as after a quote out of place, has no cells.
 */
export const tableOf = (text: string): Table | null => {
  const normal = text.replace(/^\uFEFF/, '').replaceAll(/\r\n|\r/g, '\n');
  const best = separators
    .map((separator) => ({ separator, evenness: evennessOf(normal, separator) }))
    .reduce((leader, entry) => (entry.evenness > leader.evenness ? entry : leader));
  if (best.evenness <= 0) return null;
  const rows = rowsOf(normal, best.separator);
  const at = rows.findIndex(({ cells }) => filled(cells) > 1);
  const header = rows[at];
  const below = rows.slice(at + 1);
  return header && below.some(({ cells }) => filled(cells) > 1)
    ? { separator: best.separator, above: rows.slice(0, at), header, rows: below }
    : null;
};

/**
 * How evenly a separator parts the first rows: the share of rows as wide as the widest usual one, by its
 * columns; 0 for one column.
 */
const evennessOf = (text: string, separator: string): number => {
  const start = text.slice(0, 50_000);
  const cut = start.length < text.length ? start.slice(0, start.lastIndexOf('\n')) : start;
  const widths = rowsOf(cut, separator).flatMap(({ cells }) => (filled(cells) > 0 ? [cells.length] : []));
  const usual = widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0;
  const even = widths.filter((width) => width === usual).length / widths.length;
  return usual < 2 ? 0 : even + Math.min(usual, 20) / 100;
};

const rowsOf = (text: string, separator: string): Row[] => {
  const lines = text.split('\n');
  let line = 1;
  return dsvFormat(separator)
    .parseRows(text)
    .map((cells): Row => {
      const from = line;
      const to = from + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
      line = to + 1;
      const source = lines.slice(from - 1, to).join('');
      const isWhole = !source.includes('"') || wordsIn(cells.join('')) === wordsIn(source);
      return { cells: isWhole ? cells.map((cell) => cell.trim()) : [], from, to };
    });
};

/** How many cells of a row hold anything. */
export const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Letters and digits in order, without what quoting and separating may change. */
const wordsIn = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
