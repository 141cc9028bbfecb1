import type { Minor } from '../kit/money';
import type { Offer } from './offer';
import { offerYears, totalOf, type OfferYear } from './offer-years';

/** An offer with its years and what they add up to. */
export interface OfferComparison {
  readonly offer: Offer;
  readonly years: readonly OfferYear[];
  readonly total: Minor;
}

/**
 * Offers beside one another over the same years, in the order given; amounts stay in each offer's own
 * currency.
 */
export const compareOffers = (offers: readonly Offer[], years: number): OfferComparison[] =>
  offers.map((offer) => {
    const each = offerYears(offer, years);
    return { offer, years: each, total: totalOf(each).total };
  });

/** How many years show everything that vests of some offers: at least one, at most `most`. */
export const yearsThatShow = (offers: readonly Offer[], most: number): number => {
  const last = offers.flatMap(({ grants }) =>
    grants.map(({ startMonth, vesting }) => startMonth + (vesting.at(-1)?.month ?? 0)),
  );
  return Math.min(most, Math.max(1, ...last.map((month) => Math.ceil(month / 12))));
};
