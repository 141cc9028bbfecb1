import type { Level, PayBand } from '../../paths/path';
import { kindIn, parsePay } from './pay';

/**
 * Reads the pay bands of a line, one or both of total and base: "£40k-£50k base, £60k total" gives two. The
 * label before the line says which pay it is where the line itself does not.
 */
export const parsePays = (line: string, label = ''): PayBand[] => {
  const parts = line.length > 400 ? [] : line.split(between);
  const bands = parts.flatMap((part) => (hasAmount.test(part) ? (parsePay(part, line) ?? []) : []));
  const kinds = new Set(bands.map(({ kind }) => kind));
  if (bands.length === 2 && kinds.size === 2) return bands;
  const whole = parsePay(line);
  if (!whole) return [];
  return [whole.kind === 'unstated' ? { ...whole, kind: kindIn(label) } : whole];
};

const between = /;|,(?!\d)|\s\+\s|\s[/|]\s|[()]|\band\b|\bplus\b/i;
const hasAmount = /\d/;

/**
 * The pay of a level with what a further line says of it: base pay stands beside total pay, in whichever order
 * they come. Null where the line holds no pay, or pay that the level has already.
 */
export const withPay = (
  { pay, basePay }: Pick<Level, 'pay' | 'basePay'>,
  line: string,
  label = '',
): Pick<Level, 'pay' | 'basePay'> | null => {
  const bands = parsePays(line, label);
  let known: Pick<Level, 'pay' | 'basePay'> = { pay, basePay };
  for (const band of bands) {
    if (known.pay === null) known = { ...known, pay: band };
    else if (known.basePay !== null || (band.kind === 'base') === (known.pay.kind === 'base')) return null;
    else known = band.kind === 'base' ? { ...known, basePay: band } : { pay: band, basePay: known.pay };
  }
  return bands.length === 0 ? null : known;
};
