import type { IsoDate } from '../../../../core/kit/dates';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';
import { scheduledMilestone, type ScheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { datesBetween } from './month-grid';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** What stands on a day: a fixed event with its time, a milestone's hours or due date with how it stands, or time off. */
export type Entry =
  | (Named & { readonly kind: 'event'; readonly starts: string; readonly hours: number })
  | (Named & { readonly kind: 'work'; readonly hours: number; readonly scheduled: ScheduledMilestone })
  | (Named & { readonly kind: 'due'; readonly scheduled: ScheduledMilestone })
  | (Named & { readonly kind: 'off' });

/** The entries of each day that has any: fixed events by time, then work and what is due, then time off. */
export const entriesByDay = (plan: Plan, schedule: Schedule, today: IsoDate): ReadonlyMap<IsoDate, readonly Entry[]> => {
  const days = new Map<IsoDate, Entry[]>();
  const add = (on: IsoDate, entry: Entry): void => {
    const there = days.get(on);
    if (there) there.push(entry);
    else days.set(on, [entry]);
  };
  for (const { id, title, on, starts, minutes } of Object.values(plan.events).toSorted(byTime)) {
    add(on, { id, title, kind: 'event', starts, hours: minutes / 60 });
  }
  for (const milestone of Object.values(plan.milestones)) {
    const { id, title, due } = milestone;
    const scheduled = scheduledMilestone(plan, schedule, milestone, today);
    if (due !== null && isOpen(milestone)) add(due, { id, title, kind: 'due', scheduled });
    for (const { on, hours } of scheduled.placement?.days ?? []) add(on, { id, title, kind: 'work', hours, scheduled });
  }
  for (const { id, from, to, label } of plan.availability.blackouts) {
    for (const date of datesBetween(from, to)) add(date, { id, title: label, kind: 'off' });
  }
  return days;
};

const byTime = (a: Plan['events'][string], b: Plan['events'][string]): number =>
  `${a.starts} ${a.title}`.localeCompare(`${b.starts} ${b.title}`);
