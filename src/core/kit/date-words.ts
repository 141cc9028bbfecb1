import { daysBetween, type IsoDate } from './dates';
import { counted } from './words';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** A date's month as a sentence says it: `2028-06-30` gives "June 2028". */
export const monthInWords = (date: IsoDate): string =>
  `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

/** A date as a sentence says it: `2028-06-03` gives "3 June 2028". */
export const dateInWords = (date: IsoDate): string => `${Number(date.slice(8))} ${monthInWords(date)}`;

/**
 * A stretch of days in the unit a person would choose: 5 gives "five days", 21 "three weeks", 90 "three
 * months".
 */
export const daysInWords = (days: number): string => {
  if (days < 14) return counted(days, 'day');
  if (days < 63) return counted(Math.round(days / 7), 'week');
  if (days < 700) return counted(Math.round(days / 30.44), 'month');
  return counted(Math.round(days / 365.25), 'year');
};

/**
 * How a date lies to the one a person set: "three weeks before your date", "on your date", "two days after
 * your date".
 */
export const besideYourDate = (date: IsoDate, yours: IsoDate): string => {
  const days = daysBetween(date, yours);
  if (days === 0) return 'on your date';
  return `${daysInWords(Math.abs(days))} ${days > 0 ? 'before' : 'after'} your date`;
};
