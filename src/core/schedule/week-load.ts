import type { IsoDate, IsoWeek } from '../kit/dates';
import { fromDayNumber, toDayNumber } from '../kit/day-number';
import type { Calendar } from './calendar';
import { isPlaced } from './placement';
import type { Sweep } from './slots';

/** The hours one week offers and the hours the schedule puts into it. */
export interface WeekLoad {
  readonly week: IsoWeek;
  readonly capacity: number;
  readonly planned: number;
}

/** The load of every week from today's to the last one with work in it, without gaps. */
export const weekLoads = (sweep: Sweep, calendar: Calendar): WeekLoad[] => {
  const { slots } = sweep;
  const planned: number[] = [0];
  for (let at = 0; at < slots.count; at += 1) {
    if (!isPlaced(sweep, slots.place[at] ?? 0)) continue;
    const week = Math.floor(((slots.day[at] ?? 0) - calendar.monday) / 7);
    planned[week] = (planned[week] ?? 0) + (slots.quarters[at] ?? 0);
  }
  const monday = toDayNumber(calendar.dateAt(0)) + calendar.monday;
  return Array.from(planned, (quarters: number | undefined, at) => ({
    week: weekFrom(monday + 7 * at),
    capacity: hoursOf(calendar, at),
    planned: (quarters ?? 0) / 4,
  }));
};

const hoursOf = ({ hours }: Calendar, week: number): number => {
  let sum = 0;
  for (let day = 7 * week; day < 7 * week + 7; day += 1) sum += hours[day] ?? 0;
  return sum;
};

/** The ISO week of a Monday: it belongs to the year of its Thursday, and the week of 1 January's Thursday is the first. */
const weekFrom = (monday: number): IsoWeek => {
  const thursday = monday + 3;
  const year = fromDayNumber(thursday).slice(0, 4);
  const week = Math.floor((thursday - toDayNumber(`${year}-01-01` as IsoDate)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}` as IsoWeek;
};
