import { journalDays, journalWeekOf, type WeekStart } from '../../../../core/journal/week-days';
import type { IsoDate, IsoWeek } from '../../../../core/kit/dates';
import { groupBy } from '../../../../core/kit/group';
import type { Plan } from '../../../../core/plan/plan';
import { capacityOn } from '../../../../core/schedule/capacity';
import type { Schedule } from '../../../../core/schedule/schedule';
import { milestonesByWeek, type ScheduledMilestone, type WeekGroup } from '../../../../core/schedule/schedule.queries';

/** Milestones by the week their work begins or was finished in, for weeks that begin on a day; the keys stay ISO weeks. */
export const ownWeekGroups = (plan: Plan, schedule: Schedule, today: IsoDate, start: WeekStart): readonly WeekGroup[] => {
  const groups = milestonesByWeek(plan, schedule, today);
  if (start === 'monday') return groups;
  const planned = plannedByDay(schedule);
  const all = groups.flatMap(({ milestones }) => milestones);
  return [...groupBy(all, (scheduled) => weekIn(scheduled, start))]
    .map(([week, milestones]) => {
      const days = week === null ? [] : journalDays(week, start);
      const sum = (hoursOn: (on: IsoDate) => number): number => days.reduce((total, on) => total + hoursOn(on), 0);
      return {
        week,
        milestones,
        capacity: sum((on) => capacityOn(plan.availability, on)),
        planned: sum((on) => planned.get(on) ?? 0),
      };
    })
    .toSorted((a, b) => ((a.week ?? '9') < (b.week ?? '9') ? -1 : 1));
};

const weekIn = ({ milestone, placement }: ScheduledMilestone, start: WeekStart): IsoWeek | null => {
  const date = milestone.status === 'done' ? milestone.finishedOn : (placement?.start ?? null);
  return date === null ? null : journalWeekOf(date, start);
};

const plannedByDay = ({ placements }: Schedule): ReadonlyMap<IsoDate, number> => {
  const planned = new Map<IsoDate, number>();
  for (const { days } of placements.values()) {
    for (const { on, hours } of days) planned.set(on, (planned.get(on) ?? 0) + hours);
  }
  return planned;
};
