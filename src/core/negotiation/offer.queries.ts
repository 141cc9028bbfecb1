import { splitByWeight, type Minor } from '../kit/money';
import type { Offer } from './offer';

/** What one year of an offer pays, in minor units; years count from 1. */
export interface OfferYear {
  readonly year: number;
  readonly base: Minor;
  readonly bonus: Minor;
  readonly signOn: Minor;
  readonly equity: Minor;
  readonly total: Minor;
}

/** An offer with its years and what they add up to. */
export interface OfferComparison {
  readonly offer: Offer;
  readonly years: readonly OfferYear[];
  readonly total: Minor;
}

/**
 * An offer year by year: sign-on in the first, the equity grant split evenly over its vesting years
 * without losing a cent.
 */
export const offerYears = (offer: Offer, years: number): OfferYear[] => {
  const vesting = splitByWeight(offer.equity, Array.from({ length: offer.vestingYears }, () => 1));
  return Array.from({ length: years }, (_, at) => {
    const signOn = at === 0 ? offer.signOn : 0;
    const equity = vesting[at] ?? 0;
    const { base, bonus } = offer;
    return { year: at + 1, base, bonus, signOn, equity, total: base + bonus + signOn + equity };
  });
};

/**
 * Offers beside one another over the same years, in the order given; amounts stay in each offer's own
 * currency.
 */
export const compareOffers = (offers: readonly Offer[], years: number): OfferComparison[] =>
  offers.map((offer) => {
    const each = offerYears(offer, years);
    return { offer, years: each, total: each.reduce((sum, { total }) => sum + total, 0) };
  });
