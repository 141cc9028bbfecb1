import { journalDays, type WeekStart } from '../../../../core/journal/week-days';
import { addWeeks, type IsoDate, type IsoWeek } from '../../../../core/kit/dates';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';
import { daysOfWeek, type ScheduleDay } from '../../../../core/schedule/week-days.queries';

/** The seven days of a week that begins on the day the person's weeks begin on; its key is the ISO week most of them lie in. */
export const daysOfOwnWeek = (
  plan: Plan,
  schedule: Schedule,
  week: IsoWeek,
  today: IsoDate,
  start: WeekStart,
): readonly ScheduleDay[] => {
  const dates = new Set(journalDays(week, start));
  const weeks = start === 'monday' ? [week] : [addWeeks(week, -1), week];
  return weeks.flatMap((one) => daysOfWeek(plan, schedule, one, today)).filter(({ on }) => dates.has(on));
};
