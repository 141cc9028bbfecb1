import type { Minor } from '../kit/money';
import { monthTotal, type OfferMonth } from './offer-months';

/**
 * What months to come are worth today at a yearly rate: each divided by (1 + rate) to the power of its years,
 * counted to the end of the month. 110 in a year at 10 % are worth 100.
 */
export const presentValue = (months: readonly OfferMonth[], rate: number): Minor =>
  Math.round(months.reduce((sum, month) => sum + monthTotal(month) / (1 + rate) ** (month.month / 12), 0));

/**
 * What a raise grows to when every year's part of it is put aside at a rate (future value of an annuity):
 * 5,000 a year for ten years at 7 % is 69,082 paid at year ends and 73,918 paid at year starts.
 */
export const raiseOverYears = (amount: Minor, years: number, rate: number, paid: 'start' | 'end'): Minor => {
  const atEnds = rate === 0 ? amount * years : amount * (((1 + rate) ** years - 1) / rate);
  return Math.round(paid === 'start' ? atEnds * (1 + rate) : atEnds);
};
