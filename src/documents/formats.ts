import type { IsoDate } from '../core/kit/dates';
import { formatMoney, type Currency, type Minor } from '../core/kit/money';

/** How a document writes dates, hours and amounts. */
export interface Formats {
  /** 30 June 2028 */
  readonly day: (date: IsoDate) => string;
  /** 30 Jun 2028 */
  readonly shortDay: (date: IsoDate) => string;
  /** 3 Mar – 20 Apr 2027; one date where both are the same. */
  readonly days: (from: IsoDate, to: IsoDate) => string;
  /** June 2028 */
  readonly month: (date: IsoDate) => string;
  /** 2.5 h */
  readonly hours: (hours: number) => string;
  /** 1,234.5 */
  readonly number: (value: number) => string;
  /** 62 %, of a share from 0 to 1, rounded down so that 100 % means all. */
  readonly percent: (share: number) => string;
  readonly money: (minor: Minor, currency: Currency) => string;
}

/** The formats of a locale; of British English for an empty or unknown one. */
export const formatsFor = (locale: string): Formats => {
  const known = knownLocale(locale);
  const written = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(known, { ...options, timeZone: 'UTC' });
  const day = written({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = written({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = written({ month: 'long', year: 'numeric' });
  const hours = new Intl.NumberFormat(known, { maximumFractionDigits: 2 });
  return {
    day: (date) => day.format(new Date(date)),
    shortDay: (date) => shortDay.format(new Date(date)),
    days: (from, to) => shortDay.formatRange(new Date(from), new Date(to)).replaceAll(/[\u2009\u202f]/g, ' '),
    month: (date) => month.format(new Date(date)),
    hours: (value) => `${hours.format(value)}\u00a0h`,
    number: (value) => hours.format(value),
    percent: (share) => `${Math.floor(share * 100)}\u00a0%`,
    money: (minor, currency) => formatMoney(minor, currency, known),
  };
};

/** Dates and figures as files for other programs have them, the same on every machine: 2026-11-24, 2.5 h, 62 %. */
export const plainFormats: Formats = {
  day: (date) => date,
  shortDay: (date) => date,
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  month: (date) => date.slice(0, 7),
  hours: (hours) => `${rounded(hours)} h`,
  number: (value) => String(rounded(value)),
  percent: (share) => `${Math.floor(share * 100)} %`,
  money: (minor, currency) => formatMoney(minor, currency),
};

/** To two places, as the printed figures are, so that sums of quarter hours carry no trace of the machine. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const knownLocale = (locale: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB'; // Not a language tag at all.
  }
};
