import { journalDays, type WeekStart } from '../journal/week-days';
import { addDays, weekOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { groupBy } from '../kit/group';
import type { Milestone } from '../milestones/milestone';
import { goalsWaitedFor } from '../goals/waiting.queries';
import { isOpen } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';
import { capacityOn, weekCapacity } from './capacity';
import type { Placement } from './placement';
import type { Schedule } from './schedule';
import { takesTime } from './takes-time';

/** How a milestone stands today: overdue is past its due date, late is planned to end after it. */
export type MilestoneState = 'done' | 'dropped' | 'overdue' | 'due-soon' | 'late' | 'waiting' | 'on-track';

/** A milestone with its place in the schedule, null where it has none. */
export interface ScheduledMilestone {
  readonly milestone: Milestone;
  readonly placement: Placement | null;
  readonly state: MilestoneState;
}

/**
 * The milestones whose work begins in a week, or was finished in it; `week` is null for those without a
 * place.
 */
export interface WeekGroup {
  readonly week: IsoWeek | null;
  readonly milestones: readonly ScheduledMilestone[];
  readonly capacity: number;
  readonly planned: number;
}

/** A milestone within one week: hours planned from today on and hours logged. */
export interface WeekMilestone extends ScheduledMilestone {
  readonly planned: number;
  readonly logged: number;
}

/**
 * One week of the schedule, day by day; `planned` counts from today on, `logged` is what was worked. All
 * in hours.
 */
export interface WeekPlan {
  readonly week: IsoWeek;
  readonly capacity: number;
  readonly planned: number;
  readonly logged: number;
  readonly days: readonly { readonly on: IsoDate; readonly capacity: number; readonly planned: number }[];
  readonly milestones: readonly WeekMilestone[];
}

/** Says how a milestone stands; due soon means within seven days. */
export const milestoneState = (
  plan: Plan,
  milestone: Milestone,
  placement: Placement | null,
  today: IsoDate,
): MilestoneState => {
  if (milestone.status === 'done' || milestone.status === 'dropped') return milestone.status;
  if (!takesTime(plan, milestone)) return 'dropped';
  if (milestone.due !== null && milestone.due < today) return 'overdue';
  if (milestone.due !== null && milestone.due <= addDays(today, 7)) return 'due-soon';
  if (milestone.due !== null && (placement === null || placement.lateByDays > 0)) return 'late';
  const waits = milestone.prerequisiteIds.some((id) => plan.milestones[id] && isOpen(plan.milestones[id]));
  return waits || waitsForGoal(plan, milestone) ? 'waiting' : 'on-track';
};

const waitsForGoal = (plan: Plan, { goalId, repeat }: Milestone): boolean => {
  const goal = goalId === null || repeat !== null ? undefined : plan.goals[goalId];
  if (!goal || goal.prerequisiteIds.length === 0) return false;
  const awaited = new Set(goalsWaitedFor(plan, goal).map(({ id }) => id));
  return Object.values(plan.milestones).some((other) => awaited.has(other.goalId ?? '') && other.repeat === null && takesTime(plan, other));
};

/** One milestone with its place and state. */
export const scheduledMilestone = (
  plan: Plan,
  schedule: Schedule,
  milestone: Milestone,
  today: IsoDate,
): ScheduledMilestone => {
  const placement = schedule.placements.get(milestone.id) ?? null;
  return { milestone, placement, state: milestoneState(plan, milestone, placement, today) };
};

/**
 * All milestones by the week their work begins (done ones: was finished), weeks ascending, those without a
 * place last.
 */
export const milestonesByWeek = (plan: Plan, schedule: Schedule, today: IsoDate): WeekGroup[] => {
  const all = Object.values(plan.milestones).map((milestone) => scheduledMilestone(plan, schedule, milestone, today));
  const planned = new Map(schedule.weeks.map((load) => [load.week, load.planned]));
  return [...groupBy(all.toSorted(inOrder), weekOfMilestone)]
    .map(([week, milestones]) => ({
      week,
      milestones,
      capacity: week === null ? 0 : weekCapacity(plan.availability, week),
      planned: week === null ? 0 : (planned.get(week) ?? 0),
    }))
    .toSorted((a, b) => (a.week ?? '9').localeCompare(b.week ?? '9'));
};

/** One week, which begins on the day given, with its days and the milestones planned, worked on or finished in it. */
export const weekPlan = (
  plan: Plan,
  schedule: Schedule,
  week: IsoWeek,
  today: IsoDate,
  start: WeekStart = 'monday',
): WeekPlan => {
  const dates = new Set(journalDays(week, start));
  const milestones = Object.values(plan.milestones)
    .map((milestone): WeekMilestone => {
      const scheduled = scheduledMilestone(plan, schedule, milestone, today);
      return {
        ...scheduled,
        planned: hoursWithin(dates, scheduled.placement?.days ?? []),
        logged: hoursWithin(dates, milestone.logged),
      };
    })
    .filter(({ milestone, planned, logged }) => planned > 0 || logged > 0 || isFinishedWithin(dates, milestone))
    .toSorted(inOrder);
  const days = [...dates].map((on) => ({
    on,
    capacity: capacityOn(plan.availability, on),
    planned: milestones.reduce((sum, { placement }) => sum + hoursWithin(new Set([on]), placement?.days ?? []), 0),
  }));
  const sum = (hours: readonly number[]): number => hours.reduce((total, part) => total + part, 0);
  return {
    week,
    capacity: sum(days.map(({ capacity }) => capacity)),
    planned: sum(days.map(({ planned }) => planned)),
    logged: sum(milestones.map(({ logged }) => logged)),
    days,
    milestones,
  };
};

const weekOfMilestone = ({ milestone, placement }: ScheduledMilestone): IsoWeek | null => {
  const date = milestone.status === 'done' ? milestone.finishedOn : (placement?.start ?? null);
  return date === null ? null : weekOf(date);
};

const isFinishedWithin = (dates: ReadonlySet<IsoDate>, { status, finishedOn }: Milestone): boolean =>
  status === 'done' && finishedOn !== null && dates.has(finishedOn);

const hoursWithin = (
  dates: ReadonlySet<IsoDate>,
  days: readonly { readonly on: IsoDate; readonly hours: number }[],
): number => days.reduce((sum, { on, hours }) => sum + (dates.has(on) ? hours : 0), 0);

/** By the day the work begins or was finished, then by due date, then by title. */
const inOrder = (a: ScheduledMilestone, b: ScheduledMilestone): number => sortKey(a).localeCompare(sortKey(b));

const sortKey = ({ milestone, placement }: ScheduledMilestone): string =>
  `${placement?.start ?? milestone.finishedOn ?? '9'} ${milestone.due ?? '9'} ${milestone.title}`;
