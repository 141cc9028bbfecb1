import type { IsoDate } from '../kit/dates';
import { toMajor, toMinor, type Currency, type Minor } from '../kit/money';
import type { Grant, Offer, SignOn } from '../offers/offer';
import type { Plan } from '../plan/plan';
import type { ExchangeRate } from './market';
import { isStale } from './market-band';

/** A rate as it is used: what one unit of `from` is worth in `to`, and the rate that was entered for it. */
export interface UsedRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: number;
  readonly entered: ExchangeRate;
}

/** Every exchange rate entered, the newest first. */
export const ratesNewestFirst = (plan: Pick<Plan, 'rates'>): ExchangeRate[] =>
  Object.values(plan.rates).toSorted((a, b) => b.on.localeCompare(a.on) || a.from.localeCompare(b.from));

/**
 * The newest rate from one currency to another that was entered, either way round: with 1 EUR = 1.25 USD, a
 * dollar is 0.8 EUR. Null where none was entered; rates are never taken through a third currency.
 */
export const rateBetween = (plan: Pick<Plan, 'rates'>, from: Currency, to: Currency): UsedRate | null => {
  const entered = ratesNewestFirst(plan).find(
    (rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from),
  );
  if (!entered) return null;
  return { from, to, rate: entered.from === from ? entered.rate : 1 / entered.rate, entered };
};

/** Whether a rate was entered more than twelve months before a day. */
export const isStaleRate = ({ entered }: UsedRate, today: IsoDate): boolean => isStale(entered, today);

/** An amount at a rate, rounded to the minor unit: 100.00 EUR at 1.25 are 125.00 USD, 12,500 minor units. */
export const exchanged = (amount: Minor, { from, to, rate }: UsedRate): Minor =>
  toMinor(toMajor(amount, from) * rate, to);

/** An offer in another currency, every amount it holds exchanged at the rate. */
export const offerAt = (offer: Offer, used: UsedRate): Offer => {
  const at = (amount: Minor): Minor => exchanged(amount, used);
  const grant = (one: Grant): Grant => ({
    ...one,
    price: at(one.price),
    value: at(one.value),
    strike: at(one.strike),
  });
  const signOn = (one: SignOn): SignOn => ({ ...one, amount: at(one.amount) });
  return {
    ...offer,
    currency: used.to,
    base: at(offer.base),
    bonus: at(offer.bonus),
    signOns: offer.signOns.map(signOn),
    grants: offer.grants.map(grant),
    benefits: {
      ...offer.benefits,
      insurance: at(offer.benefits.insurance),
      allowances: at(offer.benefits.allowances),
      commuteCost: at(offer.benefits.commuteCost),
    },
  };
};

/** Offers in one currency: those it could be done for, by which rates, and those that lack a rate. */
export interface OffersInOne {
  readonly offers: readonly Offer[];
  readonly used: readonly UsedRate[];
  readonly without: readonly Offer[];
}

/**
 * Offers as they are, or all in one currency at the rates entered; one without a rate is left out and named.
 */
export const offersIn = (
  plan: Pick<Plan, 'rates'>,
  offers: readonly Offer[],
  currency: Currency | null,
): OffersInOne => {
  if (currency === null) return { offers, used: [], without: [] };
  const foreign = [...new Set(offers.map((offer) => offer.currency))].filter((from) => from !== currency);
  const used = foreign.flatMap((from) => rateBetween(plan, from, currency) ?? []);
  const rateOf = (offer: Offer): UsedRate | undefined => used.find(({ from }) => from === offer.currency);
  const isOwn = (offer: Offer): boolean => offer.currency === currency;
  return {
    offers: offers.flatMap((offer) => {
      const rate = rateOf(offer);
      return isOwn(offer) ? [offer] : rate ? [offerAt(offer, rate)] : [];
    }),
    used,
    without: offers.filter((offer) => !isOwn(offer) && !rateOf(offer)),
  };
};
