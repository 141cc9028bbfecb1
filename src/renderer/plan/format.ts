import { daysOf, mondayOf, type Instant, type IsoDate, type IsoWeek } from '../../core/kit/dates';
import { formatMoney } from '../../core/kit/money';
import { usePreferences } from './preferences';

/** How dates, weeks, numbers and amounts are written, in the formats the person chose. */
export interface Format {
  /** The BCP 47 tag the formats follow. */
  readonly locale: string;
  /** "30 Jun 2028" */
  readonly date: (date: IsoDate) => string;
  /** "Friday 30 June 2028" */
  readonly longDate: (date: IsoDate) => string;
  /** "Fri 30 Jun", for dates near today. */
  readonly shortDate: (date: IsoDate) => string;
  /** "June 2028" */
  readonly month: (date: IsoDate) => string;
  /** "Fri" */
  readonly weekday: (date: IsoDate) => string;
  /** "Friday" */
  readonly longWeekday: (date: IsoDate) => string;
  /** "Week 48, 23–29 Nov 2026" */
  readonly week: (week: IsoWeek) => string;
  /** "23–29 Nov 2026" */
  readonly span: (from: IsoDate, to: IsoDate) => string;
  /** "Week 48" */
  readonly weekNumber: (week: IsoWeek) => string;
  /** "24 Nov 2026, 08:00", in the person's own time zone. */
  readonly moment: (instant: Instant | string) => string;
  /** "1,234.5" */
  readonly number: (value: number) => string;
  /** "1.5 h" */
  readonly hours: (hours: number) => string;
  /** "62 %", from 0.62; rounded down, so that 100 % means all of it. */
  readonly percent: (share: number) => string;
  /** "$1,234.50", from minor units. */
  readonly money: (minor: number, currency: string) => string;
  /** Words a person wrote about pay, with every figure in them left out while amounts are hidden. */
  readonly prose: (words: string) => string;
}

/** The formats of the person's preferences. */
export const useFormat = (): Format => {
  const { locale, hideAmounts } = usePreferences();
  return sharedFormat(locale, hideAmounts);
};

let latest: { readonly locale: string; readonly hideAmounts: boolean; readonly format: Format } | null = null;

/** The formatters are dear to make, so all components use the same ones until a preference changes. */
const sharedFormat = (locale: string, hideAmounts: boolean): Format => {
  if (latest?.locale !== locale || latest.hideAmounts !== hideAmounts) {
    latest = { locale, hideAmounts, format: formatFor(locale, hideAmounts) };
  }
  return latest.format;
};

/** What stands in place of an amount while amounts are hidden, on screen and for those who listen to it. */
export const hiddenAmount = '•••';

/**
 * The formats of a locale, an empty one meaning the system's own; amounts are left out while they are hidden.
 */
export const formatFor = (chosen: string, hideAmounts: boolean): Format => {
  const locale = usableLocale(chosen);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (value: IsoDate): string => formatter.format(new Date(value));
  };
  const span = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = (from: IsoDate, to: IsoDate): string => span.formatRange(new Date(from), new Date(to));
  const weekNumber = (week: IsoWeek): string => `Week ${Number(week.slice(6))}`;
  return {
    locale,
    date: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDate: date({ weekday: 'short', day: 'numeric', month: 'short' }),
    month: date({ month: 'long', year: 'numeric' }),
    weekday: date({ weekday: 'short' }),
    longWeekday: date({ weekday: 'long' }),
    week: (week) => `${weekNumber(week)}, ${days(mondayOf(week), daysOf(week)[6] ?? mondayOf(week))}`,
    span: days,
    weekNumber,
    moment: (instant) => moment.format(new Date(instant)),
    number: (value) => number.format(value),
    hours: (hours) => `${number.format(hours)} h`,
    percent: (share) => `${number.format(Math.floor(share * 100 + 1e-9))} %`,
    money: (minor, currency) => (hideAmounts ? hiddenAmount : formatMoney(minor, currency, locale)),
    prose: (words) => (hideAmounts ? withoutFigures(words) : words),
  };
};

/** Words without the figures in them: “I said $118,000” becomes “I said $•••”. */
export const withoutFigures = (words: string): string =>
  words.replaceAll(/\p{Nd}(?:[\p{Nd}.,'’\u00A0\u202F ]*\p{Nd})?/gu, hiddenAmount);

const usableLocale = (chosen: string): string => {
  try {
    const [known] = Intl.getCanonicalLocales(chosen === '' ? navigator.language : chosen);
    return known ?? 'en-GB';
  } catch {
    return 'en-GB'; // Not a language tag: an old preference or a hand-edited one.
  }
};
