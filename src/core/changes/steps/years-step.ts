import type { Level, YearsBand } from '../../paths/path';

/**
 * The years of two levels; `later` is how many years later the second begins, negative where it begins
 * earlier.
 */
export type YearsStep =
  | { readonly kind: 'step'; readonly from: YearsBand; readonly to: YearsBand; readonly later: number }
  | { readonly kind: 'missing'; readonly at: 'from' | 'to' | 'both' };

/** The step in years: 2-4 to 4-7 begins two years later. */
export const yearsStep = ({ years: from }: Level, { years: to }: Level): YearsStep => {
  if (from && to) return { kind: 'step', from, to, later: to.from - from.from };
  return { kind: 'missing', at: from ? 'to' : to ? 'from' : 'both' };
};
