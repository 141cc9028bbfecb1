import type { Minor } from '../../../../../core/kit/money';
import type { Offer } from '../../../../../core/offers/offer';
import { netOf } from '../../../../../core/offers/offer-years';

/**
 * How offers are looked at: over how many years, before or after the person's own tax and cost of living, at
 * what rate.
 */
export interface Terms {
  readonly years: number;
  readonly net: boolean;
  readonly rate: number;
}

/** Four years before tax, at five percent. */
export const usualTerms: Terms = { years: 4, net: false, rate: 0.05 };

/** An amount of an offer as it is looked at. */
export const seenAs = (amount: Minor, offer: Offer, { net }: Terms): Minor =>
  net ? netOf(amount, offer) : amount;
