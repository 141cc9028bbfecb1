import type { Minor } from '../kit/money';
import { steadyPrice, vestedParts, type PricePath } from './equity';
import type { Offer } from './offer';

/** The parts an offer's value is made of, in the order they are shown. */
export const offerParts = ['base', 'bonus', 'signOn', 'equity', 'pension', 'benefits'] as const;

/** One of the parts an offer's value is made of. */
export type OfferPart = (typeof offerParts)[number];

/** Minor units by part. */
export type Breakdown = Readonly<Record<OfferPart, Minor>>;

/** What one month of work brings; months count from 1. */
export interface OfferMonth extends Breakdown {
  readonly month: number;
}

/**
 * An offer month by month, before tax. Base: the year's base in twelve parts that add up to it, raised once a
 * year. Bonus: the target grown with the base, times its probability, at the end of each year. Sign-on: in
 * its month. Equity: what vests, at the price of the day. Pension: the matched share of the base. Benefits: a
 * twelfth of insurance and allowances less a twelfth of what the commute costs.
 */
export const offerMonths = (offer: Offer, count: number, price?: PricePath): readonly OfferMonth[] => {
  if (price) return reckoned(offer, count, price);
  const found = known.get(offer);
  if (found && found.length >= count) return found.length === count ? found : found.slice(0, count);
  const months = reckoned(offer, count, steadyPrice(offer.assumptions));
  known.set(offer, months);
  return months;
};

/** The longest look at an offer so far: years, value today and leaving all begin from the same months. */
const known = new WeakMap<Offer, readonly OfferMonth[]>();

const reckoned = (offer: Offer, count: number, price: PricePath): OfferMonth[] => {
  const equity = equityByMonth(offer, count, price);
  const years = Array.from({ length: Math.ceil(count / 12) }, (_, year) => yearOf(offer, year));
  return Array.from({ length: count }, (_, at) => {
    const [month, inYear] = [at + 1, at % 12];
    const year = years[Math.floor(at / 12)];
    return {
      month,
      base: year?.base[inYear] ?? 0,
      bonus: inYear === 11 ? (year?.bonus ?? 0) : 0,
      signOn: offer.signOns.reduce((sum, part) => sum + (part.month === month ? part.amount : 0), 0),
      equity: equity[month] ?? 0,
      pension: year?.pension[inYear] ?? 0,
      benefits: year?.benefits[inYear] ?? 0,
    };
  });
};

/** Everything of one month together. */
export const monthTotal = (month: Breakdown): Minor => offerParts.reduce((sum, part) => sum + month[part], 0);

/** The base of a year after its raises: 100,000 raised by 3 % is 106,090 in the third; years count from 0. */
export const baseInYear = ({ base, assumptions }: Offer, year: number): Minor =>
  Math.round(base * (1 + assumptions.raise) ** year);

const yearOf = (offer: Offer, year: number) => {
  const base = baseInYear(offer, year);
  const { pensionMatch, insurance, allowances, commuteCost } = offer.benefits;
  const bonus = offer.bonus * (1 + offer.assumptions.raise) ** year * offer.assumptions.bonusProbability;
  return {
    base: twelfths(base),
    bonus: Math.round(bonus),
    pension: twelfths(Math.round(base * pensionMatch)),
    benefits: twelfths(insurance + allowances - commuteCost),
  };
};

/**
 * Twelve whole parts that add up to an amount, also to one under nothing; the first months have what is over.
 */
const twelfths = (amount: Minor): Minor[] => {
  const [each, over] = [Math.floor(Math.abs(amount) / 12), Math.abs(amount) % 12];
  const sign = amount < 0 ? -1 : 1;
  return Array.from({ length: 12 }, (_, at) => sign * (each + (at < over ? 1 : 0)) || 0);
};

const equityByMonth = (offer: Offer, count: number, price: PricePath): Minor[] => {
  const months = Array.from({ length: count + 1 }, () => 0);
  for (const grant of offer.grants) {
    for (const { month, value } of vestedParts(grant, price, offer.assumptions.haircut)) {
      if (month <= count) months[month] = (months[month] ?? 0) + value;
    }
  }
  return months;
};
