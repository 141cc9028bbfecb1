import type { IsoDate } from './dates';

const dayInMilliseconds = 86_400_000;

/**
 * A calendar date as a whole number of days since 1970-01-01, for arithmetic in long loops: `1970-01-03`
 * is 2.
 */
export const toDayNumber = (date: IsoDate): number => Date.parse(date) / dayInMilliseconds;

/** The calendar date of a day number: 2 is `1970-01-03`. Good for the years 0 to 9999. */
export const fromDayNumber = (day: number): IsoDate =>
  new Date(day * dayInMilliseconds).toISOString().slice(0, 10) as IsoDate;

/** The weekday of a day number, 0 for Monday to 6 for Sunday; day 0 was a Thursday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;
