import { daysIntoWeek, journalWeekOf, type WeekStart } from '../journal/week-days';
import type { Plan } from '../plan/plan';
import { capacityOn } from './capacity';
import type { Schedule } from './schedule';
import { plannedByWeek, type WeekLoad } from './week-load';

/** The day on which this week began for a person whose weeks begin on a day, counted from today as day 0: 0 to -6. */
export const firstDay = ({ basis: { network } }: Schedule, start: WeekStart): number =>
  0 - daysIntoWeek(network.today, start);

/**
 * The load of every week from today's to the last one with work in it, for weeks that begin on a day. Each keeps the
 * key of the ISO week most of it lies in; where weeks begin on Monday these are the weeks of the schedule.
 */
export const ownWeekLoads = (plan: Plan, schedule: Schedule, start: WeekStart): readonly WeekLoad[] => {
  if (start === 'monday') return schedule.weeks;
  const { sweep, calendar } = schedule.basis;
  const first = firstDay(schedule, start);
  const { planned, last } = plannedByWeek(sweep, first, calendar.hours.length);
  const hoursOn = (day: number): number =>
    calendar.hours[day - calendar.monday] ?? capacityOn(plan.availability, calendar.dateAt(day));
  return Array.from({ length: last + 1 }, (_, at) => {
    const days = Array.from({ length: 7 }, (_day, after) => first + 7 * at + after);
    return {
      week: journalWeekOf(calendar.dateAt(first + 7 * at), start),
      capacity: days.reduce((sum, day) => sum + hoursOn(day), 0),
      planned: (planned[at] ?? 0) / 4,
    };
  });
};
