import type { Minor } from '../kit/money';
import { steadyPrice, unitValue, vestedParts, type PricePath } from './equity';
import type { Grant, Offer, SignOn } from './offer';
import { offerMonths } from './offer-months';
import { tranchesOf } from './vesting';

/** What an offer has brought when one leaves at the end of a month, and what it is made of. */
export interface Leaving {
  readonly month: number;
  /** Base, bonus, pension and benefits up to and with the month. */
  readonly pay: Minor;
  /** Sign-on received, before any of it goes back. */
  readonly signOn: Minor;
  /** What has to be paid back, zero or more. */
  readonly clawBack: Minor;
  /** Shares at the price on the day they vested. */
  readonly shares: Minor;
  /** Vested options at the price on the day of leaving, when they are exercised. */
  readonly options: Minor;
  readonly total: Minor;
}

/**
 * The value of an offer if one leaves after month N, for every N from 1 on: pay and vested equity up to then,
 * less the sign-on that has to go back. Bonus of a year begun is not paid.
 */
export const leavingCurve = (
  offer: Offer,
  months: number,
  price: PricePath = steadyPrice(offer.assumptions),
): Leaving[] => {
  const each = offerMonths(offer, months, price);
  const shares = sharesByMonth(offer, months, price);
  const grants = exercisable(offer, months);
  const curve: Leaving[] = [];
  let [pay, signOn, sold] = [0, 0, 0];
  for (const { month, base, bonus, pension, benefits, signOn: received } of each) {
    pay += base + bonus + pension + benefits;
    signOn += received;
    sold += shares[month] ?? 0;
    const clawBack = offer.signOns.reduce((sum, part) => sum + clawedBack(part, month), 0);
    const options = grants.reduce(
      (sum, [grant, vested]) =>
        sum +
        Math.round((vested[month] ?? 0) * unitValue(grant, price(month)) * (1 - offer.assumptions.haircut)),
      0,
    );
    const total = pay + signOn - clawBack + sold + options;
    curve.push({ month, pay, signOn, clawBack, shares: sold, options, total });
  }
  return curve;
};

/**
 * What goes back of one sign-on part when one leaves at the end of a month. It is paid when its month begins;
 * with 12 months of claw-back and pro rata, leaving after month 9 gives back a quarter.
 */
export const clawedBack = (
  { month: paid, amount, clawBackMonths, clawBack }: SignOn,
  left: number,
): Minor => {
  const served = left - paid + 1;
  if (served <= 0 || served >= clawBackMonths) return 0;
  return clawBack === 'whole' ? amount : Math.round((amount * (clawBackMonths - served)) / clawBackMonths);
};

const sharesByMonth = (offer: Offer, count: number, price: PricePath): Minor[] => {
  const months = Array.from({ length: count + 1 }, () => 0);
  for (const grant of offer.grants.filter((each) => !isOption(each))) {
    for (const { month, value } of vestedParts(grant, price, offer.assumptions.haircut)) {
      if (month <= count) months[month] = (months[month] ?? 0) + value;
    }
  }
  return months;
};

/** The options of an offer that can be exercised after leaving, each with how many are one's own by month. */
const exercisable = (offer: Offer, count: number): readonly (readonly [Grant, readonly number[]])[] =>
  offer.grants
    .filter((grant) => isOption(grant) && grant.windowMonths > 0)
    .map((grant) => {
      const vested = Array.from({ length: count + 1 }, () => 0);
      for (const { month: after, amount } of tranchesOf(grant.units ?? 0, grant.vesting)) {
        const month = grant.startMonth + after;
        if (month <= count) vested[month] = (vested[month] ?? 0) + amount;
      }
      for (let month = 1; month <= count; month += 1)
        vested[month] = (vested[month] ?? 0) + (vested[month - 1] ?? 0);
      return [grant, vested];
    });

/** An option that is known by its value only cannot be reckoned with a strike, so it counts like shares. */
const isOption = ({ kind, units }: Grant): boolean => kind === 'option' && units !== null;
