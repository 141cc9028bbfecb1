import type { Minor } from '../kit/money';
import type { Assumptions, Offer } from './offer';
import { offerYears, netOf, totalOf } from './offer-years';

/** What one assumption decides: the value of an offer with it lower and higher, all else as it is. */
export interface Swing {
  readonly assumption: SwungAssumption;
  readonly low: number;
  readonly high: number;
  readonly valueLow: Minor;
  readonly valueHigh: Minor;
  /** How far apart the two are, zero or more. */
  readonly spread: Minor;
}

/** The assumptions that sensitivity swings. */
export type SwungAssumption = Exclude<keyof Assumptions, 'volatility'>;

/** By how much each assumption is swung either way, as a share; stated on the screen. */
export const swings: Readonly<Record<SwungAssumption, number>> = {
  raise: 0.02,
  bonusProbability: 0.25,
  priceGrowth: 0.25,
  haircut: 0.2,
  taxRate: 0.05,
  costOfLiving: 0.1,
};

/**
 * Which assumption decides: each is swung by itself, the widest spread first (a tornado diagram). The value
 * is what is left of so many years after tax and cost of living.
 */
export const sensitivityOf = (offer: Offer, years: number): Swing[] =>
  (Object.keys(swings) as SwungAssumption[])
    .map((assumption) => swingOf(offer, years, assumption))
    .toSorted((a, b) => b.spread - a.spread || a.assumption.localeCompare(b.assumption));

const swingOf = (offer: Offer, years: number, assumption: SwungAssumption): Swing => {
  const now = offer.assumptions[assumption];
  const [least, most] = limits[assumption];
  const low = Math.max(least, now - swings[assumption]);
  const high = Math.min(most, now + swings[assumption]);
  const valueWith = (value: number): Minor => {
    const assumptions = { ...offer.assumptions, [assumption]: value };
    return netOf(totalOf(offerYears({ ...offer, assumptions }, years)).total, { assumptions });
  };
  const [valueLow, valueHigh] = [valueWith(low), valueWith(high)];
  return { assumption, low, high, valueLow, valueHigh, spread: Math.abs(valueHigh - valueLow) };
};

const limits: Readonly<Record<SwungAssumption, readonly [number, number]>> = {
  raise: [-0.5, 1],
  bonusProbability: [0, 1],
  priceGrowth: [-0.95, 3],
  haircut: [0, 1],
  taxRate: [0, 1],
  costOfLiving: [0.1, 10],
};
