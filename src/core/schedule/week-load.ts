import type { IsoWeek } from '../kit/dates';
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
  const { planned, last } = plannedByWeek(sweep, calendar.monday, calendar.hours.length);
  return calendar.weeksTo(last).map(({ week, capacity }, at) => ({ week, capacity, planned: (planned[at] ?? 0) / 4 }));
};

/** Quarter hours placed in each week from a first day on, within so many days, and the last week with any, 0 without. */
export const plannedByWeek = (
  sweep: Sweep,
  first: number,
  days: number,
): { readonly planned: Float64Array; readonly last: number } => {
  const planned = new Float64Array(Math.ceil(days / 7) + 1);
  const { count, place, day, quarters } = sweep.slots;
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    if (!isPlaced(sweep, place[at] ?? 0)) continue;
    const week = Math.floor(((day[at] ?? 0) - first) / 7);
    planned[week] = (planned[week] ?? 0) + (quarters[at] ?? 0);
    if (week > last) last = week;
  }
  return { planned, last };
};
