import { addDays, daysBetween, type IsoDate } from '../../kit/dates';
import type { Milestone } from '../../milestones/milestone';
import type { Plan } from '../../plan/plan';
import { scheduleOf, type Schedule } from '../schedule';
import { smallestThat } from './smallest';

/** A change of what was said about the milestone itself: let go of its day, let it be split, let it begin earlier. */
export type OwnFix = { readonly plan: Plan } & (
  | { readonly kind: 'unpin'; readonly call: PinCall }
  | { readonly kind: 'split'; readonly call: SplitCall }
  | { readonly kind: 'start'; readonly date: IsoDate; readonly days: number; readonly call: StartCall }
);

interface PinCall {
  readonly name: 'milestone.pin';
  readonly payload: { readonly id: string; readonly on: null };
}
interface SplitCall {
  readonly name: 'milestone.edit';
  readonly payload: { readonly id: string; readonly changes: { readonly unsplittable: false } };
}
interface StartCall {
  readonly name: 'milestone.edit';
  readonly payload: { readonly id: string; readonly changes: { readonly start: IsoDate } };
}

/**
 * The changes of a milestone's own terms that leave nothing to say about it: its pin let go, its work split, its first day moved
 * earlier by as few days as will do. A kind that does not help is left out.
 */
export const ownFixes = (plan: Plan, today: IsoDate, milestoneId: string, schedule: Schedule): OwnFix[] => {
  const milestone = plan.milestones[milestoneId];
  if (!milestone || !isFoundAt(schedule, milestoneId)) return [];
  const mends = (changes: Partial<Milestone>): Plan | null => {
    const next = { ...plan, milestones: { ...plan.milestones, [milestoneId]: { ...milestone, ...changes } } };
    return isFoundAt(scheduleOf(next, today, schedule), milestoneId) ? null : next;
  };
  const { pinnedOn, unsplittable, start } = milestone;
  const unpinned = pinnedOn === null ? null : mends({ pinnedOn: null });
  const split = unsplittable ? mends({ unsplittable: false }) : null;
  const earlier = start === null || start <= today ? null : earlierStart(start, today, mends);
  return [
    ...(unpinned ? [{ kind: 'unpin' as const, plan: unpinned, call: { name: 'milestone.pin' as const, payload: { id: milestoneId, on: null } } }] : []),
    ...(split
      ? [{ kind: 'split' as const, plan: split, call: { name: 'milestone.edit' as const, payload: { id: milestoneId, changes: { unsplittable: false as const } } } }]
      : []),
    ...(earlier
      ? [{ kind: 'start' as const, ...earlier, call: { name: 'milestone.edit' as const, payload: { id: milestoneId, changes: { start: earlier.date } } } }]
      : []),
  ];
};

/** A circle of goals is not of the milestone's own terms. */
const isFoundAt = ({ findings }: Schedule, id: string): boolean =>
  findings.some(({ milestoneId, kind }) => milestoneId === id && kind !== 'goal-circle');

const earlierStart = (
  start: IsoDate,
  today: IsoDate,
  mends: (changes: Partial<Milestone>) => Plan | null,
): { date: IsoDate; days: number; plan: Plan } | null => {
  const days = smallestThat((count) => mends({ start: addDays(start, -count) }) !== null, daysBetween(today, start));
  const plan = days === null ? null : mends({ start: addDays(start, -days) });
  return days === null || plan === null ? null : { date: addDays(start, -days), days, plan };
};
