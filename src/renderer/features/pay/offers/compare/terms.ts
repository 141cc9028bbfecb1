import type { Currency, Minor } from '../../../../../core/kit/money';
import type { Offer } from '../../../../../core/offers/offer';
import { netOf } from '../../../../../core/offers/offer-years';

/**
 * How offers are looked at: over how many years, before or after the person's own tax and cost of living, at
 * what rate, and each in its own currency (null) or all in one.
 */
export interface Terms {
  readonly years: number;
  readonly net: boolean;
  readonly rate: number;
  readonly currency: Currency | null;
}

/** Four years before tax, at five percent, each offer in its own currency. */
export const usualTerms: Terms = { years: 4, net: false, rate: 0.05, currency: null };

/** An amount of an offer as it is looked at. */
export const seenAs = (amount: Minor, offer: Offer, { net }: Terms): Minor =>
  net ? netOf(amount, offer) : amount;
