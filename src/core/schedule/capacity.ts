import type { Availability } from '../availability/availability';
import { mondayOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { fromDayNumber, toDayNumber, weekdayIndex } from '../kit/day-number';

/** Hours for learning on one date: the weekday's, or 0 on a day off or during time off. */
export const capacityOn = (availability: Availability, date: IsoDate): number =>
  isOff(availability, date) ? 0 : (availability.weekdayHours[weekdayIndex(toDayNumber(date))] ?? 0);

/** Hours for learning in the seven days of an ISO week. */
export const weekCapacity = (availability: Availability, week: IsoWeek): number => {
  const monday = toDayNumber(mondayOf(week));
  return availability.weekdayHours.reduce(
    (sum, hours, day) => sum + (isOff(availability, fromDayNumber(monday + day)) ? 0 : hours),
    0,
  );
};

/** Whether a date is a day off or lies within time off. */
export const isOff = (availability: Availability, date: IsoDate): boolean =>
  availability.daysOff.includes(date) || availability.blackouts.some(({ from, to }) => from <= date && date <= to);

/**
 * Whole quarter hours for each of `count` days from day number `first` on; what is less than a quarter
 * hour is left out.
 */
export const quartersByDay = (availability: Availability, first: number, count: number): Uint16Array => {
  const week = availability.weekdayHours.map((hours) => Math.floor(hours * 4));
  const quarters = new Uint16Array(count);
  for (let at = 0, weekday = weekdayIndex(first); at < count; at += 1, weekday = (weekday + 1) % 7) {
    quarters[at] = week[weekday] ?? 0;
  }
  const clear = (from: number, to: number): void => {
    quarters.fill(0, Math.max(0, from - first), Math.max(0, to - first + 1));
  };
  for (const date of availability.daysOff) clear(toDayNumber(date), toDayNumber(date));
  for (const { from, to } of availability.blackouts) clear(toDayNumber(from), toDayNumber(to));
  return quarters;
};
