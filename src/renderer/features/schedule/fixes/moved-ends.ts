import type { IsoDate } from '../../../../core/kit/dates';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';

/** A milestone whose last day differs between two schedules; null where it has no place. */
export interface MovedEnd {
  readonly id: string;
  readonly title: string;
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

/** Every open milestone that ends on another day in the second schedule. */
export const movedEnds = (plan: Plan, before: Schedule, after: Schedule): MovedEnd[] =>
  Object.values(plan.milestones)
    .filter(isOpen)
    .map(({ id, title }) => ({
      id,
      title,
      before: before.placements.get(id)?.end ?? null,
      after: after.placements.get(id)?.end ?? null,
    }))
    .filter((move) => move.before !== move.after);
