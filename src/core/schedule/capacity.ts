import type { Availability } from '../availability/availability';
import { hoursFrom } from '../availability/availability.queries';
import { mondayOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { fromDayNumber, toDayNumber, weekdayIndex } from '../kit/day-number';

/**
 * Hours for learning on one date: the weekday's that hold by then less the share kept free, or 0 on a day off or during
 * time off. 2 hours with a quarter of each day kept free are 1.5.
 */
export const capacityOn = (availability: Availability, date: IsoDate): number =>
  isOff(availability, date)
    ? 0
    : withBuffer(availability, hoursFrom(availability, date)[weekdayIndex(toDayNumber(date))] ?? 0);

/** Hours for learning in the seven days of an ISO week. */
export const weekCapacity = (availability: Availability, week: IsoWeek): number => {
  const monday = toDayNumber(mondayOf(week));
  let hours = 0;
  for (let day = 0; day < 7; day += 1) hours += capacityOn(availability, fromDayNumber(monday + day));
  return hours;
};

/** Whether a date is a day off or lies within time off. */
export const isOff = (availability: Availability, date: IsoDate): boolean =>
  availability.daysOff.includes(date) || availability.blackouts.some(({ from, to }) => from <= date && date <= to);

/**
 * Whole quarter hours for each of `count` days from day number `first` on; what is less than a quarter
 * hour is left out.
 */
export const quartersByDay = (availability: Availability, first: number, count: number): Uint16Array => {
  const quarters = new Uint16Array(count);
  const { weekdayHours, changes } = availability;
  fillFrom(quarters, 0, first, wholeQuarters(availability, weekdayHours));
  for (const change of changes) {
    fillFrom(quarters, Math.max(0, toDayNumber(change.from) - first), first, wholeQuarters(availability, change.weekdayHours));
  }
  const clear = (from: number, to: number): void => {
    quarters.fill(0, Math.max(0, from - first), Math.max(0, to - first + 1));
  };
  for (const date of availability.daysOff) clear(toDayNumber(date), toDayNumber(date));
  for (const { from, to } of availability.blackouts) clear(toDayNumber(from), toDayNumber(to));
  return quarters;
};

const fillFrom = (quarters: Uint16Array, from: number, first: number, week: readonly number[]): void => {
  for (let at = from, weekday = weekdayIndex(first + from); at < quarters.length; at += 1) {
    quarters[at] = week[weekday] ?? 0;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
};

const wholeQuarters = (availability: Availability, weekdayHours: readonly number[]): number[] =>
  weekdayHours.map((hours) => Math.floor(withBuffer(availability, hours) * 4 + 1e-9));

const withBuffer = ({ buffer }: Availability, hours: number): number => (buffer === 0 ? hours : hours * (1 - buffer));
