import { daysBetween, type IsoDate } from '../../kit/dates';
import type { Baseline, Milestone } from '../../milestones/milestone';
import type { Plan } from '../../plan/plan';
import type { Placement } from '../placement';
import { scheduleOf, type Schedule } from '../schedule';
import { isPassedPin, withoutPassedPins } from './passed-pin';
import { takesTime } from '../takes-time';

/**
 * Why an item of a re-plan is there: nothing was accepted for it yet, it lies later or earlier than accepted, there is no
 * room for it any more, or the day it was fixed to has passed with nothing done.
 */
export type ReplanKind = 'new' | 'later' | 'earlier' | 'no-room' | 'pin-passed';

/** One milestone whose dates are not the accepted ones: what was accepted and what is now planned, null where there is none. */
export interface ReplanItem {
  readonly milestoneId: string;
  readonly title: string;
  readonly kind: ReplanKind;
  readonly before: Baseline | null;
  readonly after: Baseline | null;
  /** Calendar days by which the end moves, negative for earlier; 0 where either is missing. */
  readonly byDays: number;
}

/**
 * Everything that is planned other than the person last accepted, by the end now planned. What a passed pin holds is shown as
 * if it were let go: those of `releasing`, or all of them. After all items were accepted there are none.
 */
export const replanOf = (plan: Plan, today: IsoDate, releasing: readonly string[] | null = null): ReplanItem[] => {
  const schedule = scheduleOf(withoutPassedPins(plan, today, releasing), today);
  return Object.values(plan.milestones)
    .filter((milestone) => takesTime(plan, milestone))
    .flatMap((milestone) => itemFor(milestone, schedule, today) ?? [])
    .toSorted((a, b) => compare(a.after?.end ?? '9', b.after?.end ?? '9') || compare(a.milestoneId, b.milestoneId));
};

/** The dates a milestone would be accepted with, null where it has no place. */
export const acceptedDates = (milestone: Milestone, schedule: Schedule): Baseline | null => {
  const placement = schedule.placements.get(milestone.id);
  return placement ? { start: startOf(milestone, placement), end: placement.end } : null;
};

const itemFor = (milestone: Milestone, schedule: Schedule, today: IsoDate): ReplanItem | null => {
  const { id: milestoneId, title, baseline: before } = milestone;
  const after = acceptedDates(milestone, schedule);
  const kind = isPassedPin(milestone, today) ? 'pin-passed' : kindOf(before, after);
  if (kind === null) return null;
  return { milestoneId, title, kind, before, after, byDays: before && after ? daysBetween(before.end, after.end) : 0 };
};

const kindOf = (before: Baseline | null, after: Baseline | null): Exclude<ReplanKind, 'pin-passed'> | null => {
  if (!after) return before ? 'no-room' : null;
  if (!before) return 'new';
  if (after.end !== before.end) return after.end > before.end ? 'later' : 'earlier';
  if (after.start !== before.start) return after.start > before.start ? 'later' : 'earlier';
  return null;
};

/** Work that has begun keeps the day it began on: what is left of it starting later is no move. */
const startOf = ({ baseline, logged }: Milestone, { start }: Placement): IsoDate => {
  const begun = logged.reduce((first: IsoDate | null, { on }) => (first === null || on < first ? on : first), null);
  if (begun === null || begun >= start) return start;
  return baseline && baseline.start < start ? baseline.start : begun;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
