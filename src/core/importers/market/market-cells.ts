import { IsoDate } from '../../kit/dates';
import { toMinor, type Currency, type Minor } from '../../kit/money';
import { currencyOf, currencySymbol } from '../figures/currency';
import { parseFigure } from '../figures/figure';

/** Amounts as a cell writes them: one or two, in major units, with the currency where the cell names one. */
export interface WrittenAmounts {
  readonly from: number;
  readonly to: number | null;
  readonly currency: Currency | null;
}

const symbol = new RegExp(`(?:${currencySymbol})`, 'gi');
/** Digits that can be read in one way only: three after a point may be thousands. */
const plainNumber = /^\d+(?:\.(?:\d{1,2}|\d{4,}))?$/;
const amounts =
  /^(\d[\d\s.,'’]*?)\s*(k|m|million)?(?:\s*(?:-|–|—|to)\s*(\d[\d\s.,'’]*?)\s*(k|m|million)?)?$/i;

/**
 * Reads the amounts of a cell: “€ 90.000,50” is 90,000.5 in EUR, “$100k - 120k” is 100,000 to 120,000 in no
 * currency that is certain. Null where the cell holds anything else.
 */
export const amountsIn = (cell: string): WrittenAmounts | null => {
  const marks = [...cell.matchAll(symbol)].map(([mark]) => mark);
  const codes = cell.match(/\b[A-Za-z]{3}\b/g)?.filter((word) => currencyOf(word) !== null) ?? [];
  const bare = codes.reduce((text, code) => text.replace(code, ''), cell.replaceAll(symbol, '')).trim();
  const named = [...marks, ...codes].map(currencyOf).find((currency) => currency !== null) ?? null;
  if (plainNumber.test(bare)) return { from: Number(bare), to: null, currency: named };
  const written = amounts.exec(bare);
  if (!written) return null;
  const [, first = '', firstScale, second, secondScale] = written;
  const figure = parseFigure({ first: first.trim(), firstScale, second: second?.trim(), secondScale });
  if (!figure) return null;
  return { ...figure, currency: named };
};

/** Reads a major amount as minor units where a plan can hold it, else null. */
export const minorOf = (major: number, currency: Currency): Minor | null => {
  const minor = toMinor(major, currency);
  return minor >= 0 && minor <= 1e14 ? minor : null;
};

/**
 * Reads a day: `2026-11-24`, `2026-11` and `2026` (their first day), `24.11.2026`. Days written with slashes
 * are read in some countries one way and in some the other, so they are not guessed at: null.
 */
export const dayIn = (cell: string): IsoDate | null => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  const [year, month, day] = dotted
    ? [dotted[3], dotted[2], dotted[1]]
    : (/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(cell)?.slice(1) ?? []);
  if (year === undefined) return null;
  const two = (part: string | undefined): string => (part ?? '1').padStart(2, '0');
  const read = IsoDate.safeParse(`${year}-${two(month)}-${two(day)}`);
  return read.success ? read.data : null;
};

/** Reads a percentile: “50”, “50 %”, “P50”, “50th”; null for anything else or beyond 0 to 100. */
export const percentileIn = (cell: string): number | null => {
  const written = /^p?\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|th|st|nd|rd)?$/i.exec(cell)?.[1];
  const value = written === undefined ? Number.NaN : Number(written.replace(',', '.'));
  return value >= 0 && value <= 100 ? value : null;
};
