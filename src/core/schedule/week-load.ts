import { weekOf, type IsoDate, type IsoWeek } from '../kit/dates';
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
  const planned = new Float64Array(Math.ceil(calendar.hours.length / 7));
  const last = addUp(sweep, calendar.monday, planned);
  const weeks = weekNames(toDayNumber(calendar.dateAt(0)) + calendar.monday, last + 1);
  return weeks.map((week, at) => ({ week, capacity: hoursOf(calendar, at), planned: (planned[at] ?? 0) / 4 }));
};

/** Adds the quarter hours of each week up and tells the last week with any. */
const addUp = (sweep: Sweep, monday: number, planned: Float64Array): number => {
  const { count, place, day, quarters } = sweep.slots;
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    if (!isPlaced(sweep, place[at] ?? 0)) continue;
    const week = Math.floor(((day[at] ?? 0) - monday) / 7);
    planned[week] = (planned[week] ?? 0) + (quarters[at] ?? 0);
    if (week > last) last = week;
  }
  return last;
};

const hoursOf = ({ hours }: Calendar, week: number): number => {
  let sum = 0;
  for (let day = 7 * week; day < 7 * week + 7; day += 1) sum += hours[day] ?? 0;
  return sum;
};

/** The ISO weeks from a Monday on: a week belongs to the year of its Thursday, and the first Thursday's is week 1. */
const weekNames = (monday: number, count: number): IsoWeek[] => {
  const first = weekOf(fromDayNumber(monday));
  let [year, week] = [Number(first.slice(0, 4)), Number(first.slice(6))];
  let newYear = newYearAfter(year);
  return Array.from({ length: count }, (_, at) => {
    if (at > 0) week += 1;
    if (monday + 7 * at + 3 >= newYear) {
      year += 1;
      week = 1;
      newYear = newYearAfter(year);
    }
    return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` as IsoWeek;
  });
};

const newYearAfter = (year: number): number => toDayNumber(`${String(year + 1).padStart(4, '0')}-01-01` as IsoDate);
