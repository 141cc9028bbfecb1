import type { IsoDate } from '../../kit/dates';
import type { Currency } from '../../kit/money';
import { err, ok, type Result } from '../../kit/result';
import { Currency as CurrencyCode } from '../../kit/money';
import { Link } from '../../kit/schema';
import { restoredCell } from '../../kit/cells';
import { MarketFigure } from '../../pay/market';
import type { Row, Table } from '../csv/table';
import { amountsIn, dayIn, minorOf, percentileIn } from './market-cells';
import type { MarketColumns, MarketField } from './market-columns';

/** A market figure that is not in a plan yet. */
export type NewFigure = Omit<MarketFigure, 'id'>;

/** What stands for a row that has no column of its own for it. */
export interface MarketDefaults {
  readonly source: string;
  readonly currency: Currency;
  readonly on: IsoDate;
  readonly levelId: string | null;
}

/** The levels a table may name, by id or by name. */
export interface NamedLevel {
  readonly id: string;
  readonly name: string;
}

/** A row that became a figure, with the line it stands on and what the person should know of it. */
export interface ReadRow {
  readonly line: number;
  readonly figure: NewFigure;
  readonly remark: string;
}

/** A row that is kept out, with the line it stands on and why, in a sentence. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** A table of market figures as read: what goes in, and what is kept out. */
export interface MarketRead {
  readonly rows: readonly ReadRow[];
  readonly bad: readonly BadRow[];
}

/**
 * Reads the rows of a table by its columns; every row that holds anything is either a figure or named as bad.
 */
export const readMarketRows = (
  table: Table,
  columns: MarketColumns,
  defaults: MarketDefaults,
  levels: readonly NamedLevel[],
): MarketRead => {
  const rows: ReadRow[] = [];
  const bad: BadRow[] = [];
  for (const row of table.rows) {
    if (row.cells.length > 0 && row.cells.every((cell) => cell === '')) continue;
    const line = row.from;
    const read =
      row.cells.length === 0 ? err(brokenQuote) : readRow(cellsOf(row, table, columns), defaults, levels);
    if (read.ok) rows.push({ line, ...read.value });
    else bad.push({ line, reason: read.error });
  }
  return { rows, bad };
};

const brokenQuote = 'A quotation mark is out of place, so that the cells of this row cannot be told apart.';

type Cells = (field: MarketField) => string;

const cellsOf =
  (row: Row, table: Table, columns: MarketColumns): Cells =>
  (field) => {
    const column = columns[field];
    const at = column === undefined ? -1 : table.header.cells.indexOf(column);
    return restoredCell(row.cells[at] ?? '').trim();
  };

const readRow = (
  cell: Cells,
  defaults: MarketDefaults,
  levels: readonly NamedLevel[],
): Result<Omit<ReadRow, 'line'>, string> => {
  const pay = payOf(cell, defaults);
  if (!pay.ok) return pay;
  const on = cell('on') === '' ? defaults.on : dayIn(cell('on'));
  if (on === null)
    return err(`“${cell('on')}” is no date that can be read for sure. Write it as 2026-11-24.`);
  const percentile = cell('percentile') === '' ? null : percentileIn(cell('percentile'));
  if (percentile === null && cell('percentile') !== '')
    return err(`“${cell('percentile')}” is no percentile between 0 and 100.`);
  const link = Link.safeParse(cell('link'));
  if (!link.success)
    return err(`“${cell('link')}” is no address that begins with https://, http:// or mailto:.`);
  const { level, remark } = levelOf(cell('level'), defaults, levels);
  const figure = MarketFigure.omit({ id: true }).safeParse({
    ...pay.value,
    source: cell('source') || defaults.source,
    role: [cell('role'), remark === '' ? '' : cell('level')].filter((words) => words !== '').join(', '),
    levelId: level,
    place: cell('place'),
    percentile,
    on,
    link: link.data,
    note: cell('note'),
  });
  if (figure.success) return ok({ figure: figure.data, remark });
  return err(
    cell('source') === '' && defaults.source.trim() === ''
      ? 'It names no source. Choose a column for it, or write one for all rows.'
      : `Its ${String(figure.error.issues[0]?.path[0] ?? 'text')} is too long or missing.`,
  );
};

type Pay = Pick<NewFigure, 'from' | 'to' | 'currency'>;

const payOf = (cell: Cells, defaults: MarketDefaults): Result<Pay, string> => {
  if (cell('from') === '') return err('It holds no amount.');
  const from = amountsIn(cell('from'));
  if (!from) return err(`“${cell('from')}” is no amount.`);
  const to = cell('to') === '' ? null : amountsIn(cell('to'));
  if (cell('to') !== '' && (!to || to.to !== null)) return err(`“${cell('to')}” is no amount.`);
  const named = cell('currency').toUpperCase();
  if (named !== '' && !CurrencyCode.safeParse(named).success)
    return err(`“${cell('currency')}” is no currency of three letters, such as USD.`);
  const currency = named || (from.currency ?? to?.currency ?? defaults.currency);
  const upper = to?.from ?? from.to;
  const [low, high] = [minorOf(from.from, currency), upper === null ? null : minorOf(upper, currency)];
  if (low === null || (upper !== null && high === null))
    return err('Its amount is larger than a plan can hold.');
  if (high !== null && high < low) return err('Its upper end lies under its lower end.');
  return ok({ from: low, to: high, currency });
};

const levelOf = (
  named: string,
  { levelId }: MarketDefaults,
  levels: readonly NamedLevel[],
): { readonly level: string | null; readonly remark: string } => {
  if (named === '') return { level: levelId, remark: '' };
  const level = levels.find(({ id, name }) => id === named || name.toLowerCase() === named.toLowerCase());
  return level
    ? { level: level.id, remark: '' }
    : { level: null, remark: `“${named}” is no level of your paths, so it counts as naming none.` };
};
