import type { IsoDate } from '../kit/dates';
import { splitByWeight } from '../kit/money';
import type { Availability } from './availability';

type Hours = Pick<Availability, 'weekdayHours' | 'changes'>;

/**
 * Hours for learning in a week without time off, before anything is kept free: those that hold on a date, or those
 * before any change of hours.
 */
export const hoursPerWeek = (availability: Hours, on: IsoDate | null = null): number =>
  (on === null ? availability.weekdayHours : hoursFrom(availability, on)).reduce((sum, hours) => sum + hours, 0);

/** The hours of the weekdays, Monday first, that hold on a date: those of the last change begun by then. */
export const hoursFrom = ({ weekdayHours, changes }: Hours, on: IsoDate): readonly number[] =>
  changes.findLast(({ from }) => from <= on)?.weekdayHours ?? weekdayHours;

/**
 * Spreads hours per week over the weekdays, Monday first, in quarter hours that add up exactly.
 * Few hours stay together on one or two days; 6 hours become [1, 1, 1, 1, 0, 2, 0].
 */
export const spreadOverWeek = (hours: number): number[] =>
  splitByWeight(Math.round(hours * 4), weightsFor(hours)).map((quarters) => quarters / 4);

const weightsFor = (hours: number): readonly number[] => {
  if (hours <= 2) return [0, 0, 0, 0, 0, 1, 0];
  if (hours < 4) return [0, 1, 0, 0, 0, 2, 0];
  if (hours < 6) return [0, 1, 0, 1, 0, 2, 0];
  if (hours <= 10) return [1, 1, 1, 1, 0, 2, 0];
  return [2, 2, 2, 2, 1, 3, 1];
};
