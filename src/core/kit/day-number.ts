import type { IsoDate } from './dates';

const dayInMilliseconds = 86_400_000;

/**
 * A calendar date as a whole number of days since 1970-01-01, for arithmetic in long loops: `1970-01-03`
 * is 2. Counted in years that begin in March, so that a leap day is the last of its year.
 */
export const toDayNumber = (date: IsoDate): number => {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month < 3 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/** The calendar date of a day number: 2 is `1970-01-03`. Good for the years 0 to 9999. */
export const fromDayNumber = (day: number): IsoDate =>
  new Date(day * dayInMilliseconds).toISOString().slice(0, 10) as IsoDate;

/** The weekday of a day number, 0 for Monday to 6 for Sunday; day 0 was a Thursday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};
