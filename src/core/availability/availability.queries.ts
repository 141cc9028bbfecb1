import { splitByWeight } from '../kit/money';
import type { Availability } from './availability';

/** Hours for learning in a week without time off. */
export const hoursPerWeek = ({ weekdayHours }: Availability): number =>
  weekdayHours.reduce((sum, hours) => sum + hours, 0);

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
