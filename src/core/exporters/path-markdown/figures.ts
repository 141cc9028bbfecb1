import { decimalsOf, toMajor, type Currency, type Minor } from '../../kit/money';
import type { PayBand, Share, YearsBand } from '../../paths/path';
import { line } from '../markdown/text';

/** A band of years in brackets or before a title: "0-2 years", "10+ years". */
export const yearsWords = ({ from, to }: YearsBand): string => `${to === null ? `${from}+` : `${from}-${to}`} years`;

/** A share of time as the founding format writes it: "40% of time", "40-50% of time". */
export const shareWords = ({ from, to }: Share): string => `${from === to ? from : `${from}-${to}`}% of time`;

/** A pay band that reads back to the same figures: "USD 70,000-100,000+ per year (entry level)". */
export const payWords = ({ currency, from, to, openEnd, per, note }: PayBand): string => {
  const range = to === null ? amount(from, currency) : `${amount(from, currency)}-${amount(to, currency)}`;
  return `${currency} ${range}${openEnd ? '+' : ''} per ${per}${note.trim() === '' ? '' : ` (${line(note)})`}`;
};

/** An amount in major units with commas between thousands, and decimals only where there are any. */
const amount = (minor: Minor, currency: Currency): string =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: decimalsOf(currency) }).format(toMajor(minor, currency));
