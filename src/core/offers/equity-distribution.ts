import type { Minor } from '../kit/money';
import { normalDraw, seededRandom, type Random } from '../kit/random';
import { vestedParts, type PricePath } from './equity';
import type { Offer } from './offer';

/**
 * What the equity of an offer may come to over its years: one in ten is under `p10`, half are under `p50`.
 */
export interface EquityDistribution {
  readonly p10: Minor;
  readonly p50: Minor;
  readonly p90: Minor;
  readonly mean: Minor;
  readonly runs: number;
}

/**
 * Draws prices as a geometric Brownian motion in yearly steps of the person's growth and volatility (Black
 * and Scholes, 1973; Hull, Options, Futures, and Other Derivatives, ch. 14) and adds up what vests. The same
 * seed gives the same figures, and a greater grant is never worth less.
 */
export const equityDistribution = (
  offer: Offer,
  years: number,
  seed: number,
  runs = 1_000,
): EquityDistribution => {
  const random = seededRandom(seed);
  const totals = Array.from({ length: runs }, () =>
    equityOf(offer, years, drawnPrice(offer, years, random)),
  ).toSorted((a, b) => a - b);
  const at = (share: number): Minor => totals[Math.min(runs - 1, Math.floor(share * runs))] ?? 0;
  const mean = Math.round(totals.reduce((sum, total) => sum + total, 0) / runs);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), mean, runs };
};

/**
 * A price scenario a person can name: the price stands, halves, or doubles over the years, or is worth
 * nothing.
 */
export const priceScenarios = (
  years: number,
): readonly { readonly name: string; readonly price: PricePath }[] =>
  [
    { name: 'Worth nothing', end: 0 },
    { name: 'Halves', end: 0.5 },
    { name: 'Stands still', end: 1 },
    { name: 'Doubles', end: 2 },
  ].map(({ name, end }) => ({ name, price: endingAt(end, 12 * years) }));

/** What vests within so many years at a price path, in minor units. */
export const equityOf = (offer: Offer, years: number, price: PricePath): Minor =>
  offer.grants
    .flatMap((grant) => vestedParts(grant, price, offer.assumptions.haircut))
    .reduce((sum, { month, value }) => sum + (month <= 12 * years ? value : 0), 0);

/** A steady way to a multiple of today's price; to nothing it falls at once. */
const endingAt =
  (end: number, months: number): PricePath =>
  (month) =>
    end === 0 ? (month === 0 ? 1 : 0) : end ** (month / months);

const drawnPrice = ({ assumptions }: Offer, years: number, random: Random): PricePath => {
  const { priceGrowth, volatility } = assumptions;
  const drift = Math.log(1 + priceGrowth) - volatility ** 2 / 2;
  const logs = [0];
  for (let month = 1; month <= 12 * years; month += 1) {
    const step = drift / 12 + (volatility / Math.sqrt(12)) * normalDraw(random);
    logs.push((logs[month - 1] ?? 0) + step);
  }
  return (month) => Math.exp(logs[Math.min(month, 12 * years)] ?? 0);
};
