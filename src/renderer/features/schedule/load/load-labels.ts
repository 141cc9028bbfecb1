import type { LoadWeek } from '../../../../core/schedule/load.queries';
import { isOverFull } from './load-words';

/** Pixels that the widest words over or under a column take, with a gap. */
const labelWidth = 42;

/** Every how many columns have room for words, in a chart so many pixels wide: 26 columns in 600 pixels say every second. */
export const labelStep = (width: number, columns: number): number =>
  width <= 0 || columns === 0 ? 1 : Math.max(1, Math.ceil((labelWidth * columns) / width));

/**
 * The places of the weeks whose hours are written over their column: over-full weeks before others, none nearer than a
 * step to another.
 */
export const weeksWithHours = (weeks: readonly LoadWeek[], step: number): ReadonlySet<number> => {
  const chosen: number[] = [];
  const overFull = weeks.flatMap((week, at) => (isOverFull(week) ? at : []));
  const regular = weeks.flatMap((_, at) => (at % step === 0 ? at : []));
  for (const at of [...overFull, ...regular]) {
    if (chosen.every((other) => Math.abs(other - at) >= step)) chosen.push(at);
  }
  return new Set(chosen);
};

/** The places of the weeks a month begins at, without a month so short that the next one's name would run into it. */
export const monthsNamed = (months: readonly string[], step: number): ReadonlySet<number> => {
  const begins = months.flatMap((month, at) => (month === months[at - 1] ? [] : at));
  return new Set(begins.filter((at, place) => (begins[place + 1] ?? at + step) - at >= step));
};
