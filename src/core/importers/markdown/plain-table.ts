import type { RootContent, Table, TableRow } from 'mdast';
import { isBlank, isHeading } from './plain-lines';
import { phrasesOf } from './phrases';
import { moveDown, placeOf } from './places';

const dashes = /^\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const longestDashes = 2_000;
const bullet = /^[-*+] +\S/;

/** The line after the table that begins on this line with a bar before every row; null where none does. */
export const plainTableEnd = (lines: readonly string[], from: number): number | null => {
  const [head = '', delimiter = ''] = [lines[from], lines[from + 1]];
  if (!head.startsWith('|') || delimiter.length > longestDashes || !dashes.test(delimiter)) return null;
  if (!rowOf(head, 1) || cellsIn(head).length !== cellsIn(delimiter).length) return null;
  let end = from + 2;
  while (lines[end]?.startsWith('|')) end += 1;
  const next = lines[end] ?? '';
  return isBlank(next) || isHeading(next) || bullet.test(next) ? end : null;
};

/**
 * The table that such lines are. Rows of plain words are read at once, as `phrasesOf` reads a line; those
 * that need a parser are parsed together, as rows of a table of their own.
 */
export const plainTableOf = (
  lines: readonly string[],
  firstLine: number,
  parse: (lines: readonly string[]) => readonly RootContent[],
): Table => {
  const [head = '', delimiter = '', ...body] = lines;
  const rows = body.map((line, at) => rowOf(line, firstLine + 2 + at));
  const odd = rows.flatMap((row, at) => (row ? [] : [at]));
  const [parsed] = odd.length === 0 ? [] : parse([head, delimiter, ...odd.map((at) => body[at] ?? '')]);
  for (const [place, row] of (parsed?.type === 'table' ? parsed.children.slice(1) : []).entries()) {
    const at = odd[place] ?? 0;
    moveDown(row, firstLine + at - place - 1);
    rows[at] = row;
  }
  const position = {
    start: { line: firstLine, column: 1 },
    end: { line: firstLine + lines.length - 1, column: 1 },
  };
  return { type: 'table', children: [rowOf(head, firstLine), ...rows].flatMap((row) => row ?? []), position };
};

/** A row whose cells are all plain; null where a parser is needed. */
const rowOf = (line: string, at: number): TableRow | null => {
  if (line.includes('\\') || line.trim() === '|') return null;
  const position = placeOf(at);
  const children: TableRow['children'] = [];
  for (const cell of cellsIn(line)) {
    const phrases = phrasesOf(cell, position);
    if (phrases === null) return null;
    children.push({ type: 'tableCell', children: phrases, position });
  }
  return { type: 'tableRow', children, position };
};

/** What stands between the bars of a row without escapes. */
const cellsIn = (line: string): string[] => {
  const inner = line.replace(/[ \t]+$/, '').slice(1);
  return (inner.endsWith('|') ? inner.slice(0, -1) : inner).split('|').map((cell) => cell.trim());
};
