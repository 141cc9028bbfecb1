import type { FixedEvent } from '../events/event';
import { daysOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { isOpen } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';
import { capacityOn, isOff } from './capacity';
import type { Schedule } from './schedule';
import { scheduledMilestone, type ScheduledMilestone } from './schedule.queries';

/** Hours of one milestone on one day: planned, or worked already. */
export interface DayWork extends ScheduledMilestone {
  readonly hours: number;
  readonly isLogged: boolean;
}

/**
 * One day as a person looks at it. `capacity` is the hours set aside for it and `taken` what is planned for milestones and
 * what other fixed events take; `off` is the name of its time off, empty where that has none, null on other days.
 */
export interface ScheduleDay {
  readonly on: IsoDate;
  readonly capacity: number;
  readonly taken: number;
  readonly off: string | null;
  readonly events: readonly FixedEvent[];
  readonly work: readonly DayWork[];
  readonly due: readonly ScheduledMilestone[];
}

/** The seven days of an ISO week, Monday first: work as it is placed and as it was logged, events by time, what is due. */
export const daysOfWeek = (plan: Plan, schedule: Schedule, week: IsoWeek, today: IsoDate): readonly ScheduleDay[] => {
  const dates = daysOf(week);
  const work = workByDay(plan, schedule, today, new Set(dates));
  const milestones = Object.values(plan.milestones);
  return dates.map((on) => {
    const events = Object.values(plan.events).filter((event) => event.on === on).toSorted(byTime);
    const here = work.get(on) ?? [];
    const eventHours = sum(events.filter((event) => !isWork(plan, event)).map(({ minutes }) => minutes / 60));
    return {
      on,
      capacity: capacityOn(plan.availability, on),
      taken: sum(here.filter(({ isLogged }) => !isLogged).map(({ hours }) => hours)) + eventHours,
      off: offOn(plan, on),
      events,
      work: here,
      due: milestones
        .filter((milestone) => milestone.due === on && isOpen(milestone))
        .map((milestone) => scheduledMilestone(plan, schedule, milestone, today)),
    };
  });
};

/** Planned work of each of the days, and what was logged on them, planned first. */
const workByDay = (
  plan: Plan,
  schedule: Schedule,
  today: IsoDate,
  dates: ReadonlySet<IsoDate>,
): ReadonlyMap<IsoDate, readonly DayWork[]> => {
  const found: (DayWork & { readonly on: IsoDate })[] = [];
  for (const milestone of Object.values(plan.milestones)) {
    const scheduled = scheduledMilestone(plan, schedule, milestone, today);
    for (const { on, hours } of scheduled.placement?.days ?? []) {
      if (dates.has(on)) found.push({ ...scheduled, on, hours, isLogged: false });
    }
    for (const { on, hours } of milestone.logged) if (dates.has(on)) found.push({ ...scheduled, on, hours, isLogged: true });
  }
  return new Map([...dates].map((date) => [date, found.filter(({ on }) => on === date).toSorted(plannedFirst)]));
};

/** Whether an event does the work of an open milestone, whose hours the schedule counts already. */
const isWork = ({ milestones }: Plan, { milestoneId }: FixedEvent): boolean => {
  const milestone = milestones[milestoneId ?? ''];
  return milestone !== undefined && isOpen(milestone);
};

const offOn = ({ availability }: Plan, on: IsoDate): string | null =>
  isOff(availability, on) ? (availability.blackouts.find(({ from, to }) => from <= on && on <= to)?.label ?? '') : null;

const sum = (hours: readonly number[]): number => hours.reduce((total, part) => total + part, 0);

const byTime = (a: FixedEvent, b: FixedEvent): number =>
  `${a.starts} ${a.title}`.localeCompare(`${b.starts} ${b.title}`);

const plannedFirst = (a: DayWork, b: DayWork): number =>
  Number(a.isLogged) - Number(b.isLogged) || b.hours - a.hours || a.milestone.title.localeCompare(b.milestone.title);
