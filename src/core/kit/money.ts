import { z } from './schema';

/** An ISO 4217 currency code in capitals, such as `USD`. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
/** See the schema of the same name. */
export type Currency = z.infer<typeof Currency>;

/** An amount in whole minor units of its currency (cents for USD), so that sums are exact. */
export const Minor = z.int().min(-1e14).max(1e14);
/** See the schema of the same name. */
export type Minor = z.infer<typeof Minor>;

/** An amount that is owed or paid, zero or more, in minor units. */
export const Amount = Minor.min(0);

/** How many decimal places a currency has: 2 for USD, 0 for JPY. */
export const decimalsOf = (currency: Currency): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Major units to minor ones, rounded half away from zero: `toMinor(1234.5, 'USD')` is 123450. */
export const toMinor = (major: number, currency: Currency): Minor =>
  Math.sign(major) * Math.round(Math.abs(major) * 10 ** decimalsOf(currency));

/** Minor units to major ones: `toMajor(123450, 'USD')` is 1234.5; for display and input only, never for sums. */
export const toMajor = (minor: Minor, currency: Currency): number => minor / 10 ** decimalsOf(currency);

/** An amount as a person reads it, without decimals where there are none: `$100,000` in locale `en-US`. */
export const formatMoney = (minor: Minor, currency: Currency, locale = 'en-GB'): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(toMajor(minor, currency));

/**
 * Splits an amount into whole parts by weights, largest remainder first, so that the parts add up to the amount.
 * `splitByWeight(100, [1, 1, 1])` is `[34, 33, 33]`. Weights are zero or more and not all zero.
 */
export const splitByWeight = (amount: Minor, weights: readonly number[]): Minor[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (amount * weight) / total);
  const parts = exact.map((value) => Math.floor(value));
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};
