import type { Availability } from '../availability/availability';
import { hoursFrom } from '../availability/availability.queries';
import { mondayOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { toDayNumber, weekdayIndex } from '../kit/day-number';

/**
 * Hours for learning on one date: the weekday's that hold by then less the share kept free, or 0 on a day off or during
 * time off. 2 hours with a quarter of each day kept free are 1.5.
 */
export const capacityOn = (availability: Availability, date: IsoDate): number =>
  isOff(availability, date)
    ? 0
    : withoutBuffer(availability, hoursFrom(availability, date)[weekdayIndex(toDayNumber(date))] ?? 0);

/** Hours for learning in the seven days of an ISO week. */
export const weekCapacity = (availability: Availability, week: IsoWeek): number =>
  hoursByDay(availability, toDayNumber(mondayOf(week)), 7).reduce((sum, hours) => sum + hours, 0);

/** Whether a date is a day off or lies within time off. */
export const isOff = (availability: Availability, date: IsoDate): boolean =>
  availability.daysOff.includes(date) || availability.blackouts.some(({ from, to }) => from <= date && date <= to);

/** Hours for learning on each of `count` days from day number `first` on, as `capacityOn` gives them. */
export const hoursByDay = (availability: Availability, first: number, count: number): Float64Array => {
  const hours = new Float64Array(count);
  const { weekdayHours, changes, daysOff, blackouts } = availability;
  for (const change of [{ from: null, weekdayHours }, ...changes]) {
    const from = change.from === null ? 0 : Math.max(0, toDayNumber(change.from) - first);
    const week = change.weekdayHours.map((offered) => withoutBuffer(availability, offered));
    for (let at = from, weekday = weekdayIndex(first + from); at < count; at += 1) {
      hours[at] = week[weekday] ?? 0;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
  }
  const clear = (from: IsoDate, to: IsoDate): void => {
    hours.fill(0, Math.max(0, toDayNumber(from) - first), Math.max(0, toDayNumber(to) - first + 1));
  };
  for (const date of daysOff) clear(date, date);
  for (const { from, to } of blackouts) clear(from, to);
  return hours;
};

/** Whole quarter hours in a number of hours; what is less than a quarter hour is left out: 1.1 hours are 4. */
export const wholeQuarters = (hours: number): number => Math.floor(hours * 4 + 1e-9);

/** Whole quarter hours for each of `count` days from day number `first` on. */
export const quartersByDay = (availability: Availability, first: number, count: number): Uint16Array =>
  Uint16Array.from(hoursByDay(availability, first, count), wholeQuarters);

const withoutBuffer = ({ buffer }: Availability, hours: number): number => hours * (1 - buffer);
