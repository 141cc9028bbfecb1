import type { Table } from 'mdast';
import { runsOf } from './inline';

/** A table's row, with the source lines it covers. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly lines: readonly number[];
}

/** A table's cell: all its words, and the things it lists one by one; a cell without a list holds one thing. */
export interface Cell {
  readonly text: string;
  readonly items: readonly CellItem[];
}

/** One thing a cell says, with the source lines it stands on and what is nested below it. */
export interface CellItem {
  readonly text: string;
  readonly detail: string;
  readonly lines: readonly number[];
}

/** The rows of a table written with bars, the head first. */
export const rowsOf = (table: Table): Row[] =>
  table.children.map(({ children, position }) => {
    const lines = position ? [position.start.line] : [];
    return { lines, cells: children.map((cell) => cellOf(wordsOf(runsOf(cell.children)), lines)) };
  });

/** The source line of the dashes below a table's head. */
export const delimiterLineOf = (table: Table): number => (table.position?.start.line ?? 0) + 1;

const wordsOf = (runs: ReturnType<typeof runsOf>): string => runs.map(({ text }) => text).join('');

/** A cell of a text in which tags and bullets stand for the list that a row of bars has no room for. */
const cellOf = (words: string, lines: readonly number[]): Cell => {
  const parts = words
    .split(/<br\s*\/?>|<\/?(?:ul|ol|li|p|div)(?:\s[^<>]*)?>|(?:^|\s)•\s/i)
    .map((part) => tidy(part).replace(/^[-*]\s+/, ''))
    .filter((part) => part !== '');
  return { text: parts.join(' '), items: parts.map((text) => ({ text, detail: '', lines })) };
};

/** A text with single spaces between its words and none around it. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
