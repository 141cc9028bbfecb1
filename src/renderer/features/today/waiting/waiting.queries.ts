import { weekOf, type IsoDate } from '../../../../core/kit/dates';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import type { Plan } from '../../../../core/plan/plan';
import { findingSentence, type DateWords } from '../../../../core/schedule/finding-words';
import type { Schedule } from '../../../../core/schedule/schedule';

/**
 * Something that waits for the person, with the sentence that says why; overdue things come first, the
 * oldest before.
 */
export interface Waiting {
  readonly milestoneId: string;
  readonly overdueSince: IsoDate | null;
  readonly sentence: string;
}

/** What is overdue and has no place in this week, and what the schedule cannot do. */
export const waitingFor = (plan: Plan, schedule: Schedule, today: IsoDate, words: DateWords): Waiting[] => {
  const isThisWeek = (id: string): boolean =>
    schedule.placements.get(id)?.days.some(({ on }) => weekOf(on) === weekOf(today)) ?? false;
  const overdue = Object.values(plan.milestones)
    .filter((milestone) => isOpen(milestone) && !isThisWeek(milestone.id))
    .flatMap(({ id, title, due }) =>
      due !== null && due < today ? [{ milestoneId: id, overdueSince: due, sentence: title }] : [],
    )
    .toSorted((a, b) => a.overdueSince.localeCompare(b.overdueSince));
  const findings = schedule.findings
    .filter(({ milestoneId }) => (plan.milestones[milestoneId]?.due ?? today) >= today)
    .map((finding) => ({
      milestoneId: finding.milestoneId,
      overdueSince: null,
      sentence: findingSentence(finding, words),
    }));
  return [...overdue, ...findings];
};
