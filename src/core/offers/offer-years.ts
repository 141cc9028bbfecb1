import type { Minor } from '../kit/money';
import { monthTotal, offerMonths, type Breakdown, type OfferMonth } from './offer-months';
import type { Offer } from './offer';
import type { PricePath } from './equity';

/** What one year of an offer brings by part, and together; years count from 1. */
export interface OfferYear extends Breakdown {
  readonly year: number;
  readonly total: Minor;
}

/** An offer year by year: the sum of its months, so that no cent is lost between the two. */
export const offerYears = (offer: Offer, count: number, price?: PricePath): OfferYear[] => {
  const months = offerMonths(offer, 12 * count, price);
  return Array.from({ length: count }, (_, at) => yearOf(at + 1, months.slice(12 * at, 12 * at + 12)));
};

/** Years added up, part by part. */
export const totalOf = (years: readonly Breakdown[]): Breakdown & { readonly total: Minor } => {
  const parts = summed(years);
  return { ...parts, total: monthTotal(parts) };
};

/**
 * What is left after the person's own tax rate, in the purchasing power of their place: 100 at 40 % and 1.2
 * is 50.
 */
export const netOf = (
  amount: Minor,
  { assumptions: { taxRate, costOfLiving } }: Pick<Offer, 'assumptions'>,
): Minor => Math.round((amount * (1 - taxRate)) / costOfLiving);

const yearOf = (year: number, months: readonly OfferMonth[]): OfferYear => ({ year, ...totalOf(months) });

const summed = (all: readonly Breakdown[]): Breakdown => {
  let [base, bonus, signOn, equity, pension, benefits] = [0, 0, 0, 0, 0, 0];
  for (const one of all) {
    base += one.base;
    bonus += one.bonus;
    signOn += one.signOn;
    equity += one.equity;
    pension += one.pension;
    benefits += one.benefits;
  }
  return { base, bonus, signOn, equity, pension, benefits };
};
