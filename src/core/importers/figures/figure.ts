/** One or two amounts in major units; `to` is null for a single one. */
export interface Figure {
  readonly from: number;
  readonly to: number | null;
}

/** The digits and scales of one or two amounts as a document writes them: "70" and "K", "100" and "K". */
interface WrittenFigure {
  readonly first: string;
  readonly firstScale: string | undefined;
  readonly second: string | undefined;
  readonly secondScale: string | undefined;
}

/**
 * Reads amounts as they are written: "70" "K" is 70,000, "38,250" and "38.250" are 38,250, "1.5" "M" is
 * 1,500,000.
 * Where only the second has a scale and the first is the smaller number, both share it: "70" to "100" "K".
 * Null if unreadable.
 */
export const parseFigure = ({ first, firstScale, second, secondScale }: WrittenFigure): Figure | null => {
  const high = second === undefined ? null : toNumber(second, secondScale);
  const shared = firstScale ?? (second !== undefined && isBelow(first, second) ? secondScale : undefined);
  const from = toNumber(first, shared);
  return from === null || (second !== undefined && high === null) ? null : { from, to: high };
};

const isBelow = (first: string, second: string): boolean => {
  const [low, high] = [toNumber(first, 'k'), toNumber(second, 'k')];
  return low !== null && high !== null && low < high && low < 1_000_000;
};

const toNumber = (digits: string, scale: string | undefined): number | null => {
  const plain = digits.replaceAll(/[\s'’]/g, '');
  const value = scale === undefined ? unscaled(plain) : decimal(plain);
  if (value === null) return null;
  const factor = scale === undefined ? 1 : /^(?:m|million)$/i.test(scale) ? 1_000_000 : 1_000;
  return Math.round(value * factor * 100) / 100;
};

/**
 * Digits without K or M: separators before every three digits are thousands, one before one or two is a
 * decimal.
 */
const unscaled = (digits: string): number | null => {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,2})?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d+(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
};

const decimal = (digits: string): number | null =>
  /^\d+(?:[.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : unscaled(digits);
