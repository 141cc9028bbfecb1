import type { IsoDate } from '../../../../core/kit/dates';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';

/** Something that waits for the person, with the sentence that says why; overdue things come first, the oldest before. */
export interface Waiting {
  readonly milestoneId: string;
  readonly overdueSince: IsoDate | null;
  readonly sentence: string;
}

/** What is overdue, and what the schedule cannot do. */
export const waitingFor = (plan: Plan, schedule: Schedule, today: IsoDate): Waiting[] => {
  const overdue = Object.values(plan.milestones)
    .flatMap(({ id, title, due, ...rest }) =>
      isOpen({ id, title, due, ...rest }) && due !== null && due < today ? [{ milestoneId: id, overdueSince: due, sentence: title }] : [],
    )
    .toSorted((a, b) => a.overdueSince.localeCompare(b.overdueSince));
  const named = new Set(overdue.map(({ milestoneId }) => milestoneId));
  const findings = schedule.findings
    .filter(({ milestoneId }) => !named.has(milestoneId))
    .map(({ milestoneId, sentence }) => ({ milestoneId, overdueSince: null, sentence }));
  return [...overdue, ...findings];
};
