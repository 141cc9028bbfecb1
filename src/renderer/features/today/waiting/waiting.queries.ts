import { followUpsDue } from '../../../../core/contacts/contact.queries';
import { isOverdue } from '../../../../core/goals/waiting.queries';
import { journalWeekOf, type WeekStart } from '../../../../core/journal/week-days';
import type { IsoDate } from '../../../../core/kit/dates';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import type { Plan } from '../../../../core/plan/plan';
import { findingSentence, type DateWords } from '../../../../core/schedule/finding-words';
import type { Schedule } from '../../../../core/schedule/schedule';

/**
 * Something that waits for the person, with the sentence that says why; overdue things come first, the
 * oldest before.
 */
export interface Waiting {
  /** Where it is: a milestone in the schedule, a goal, or a contact. */
  readonly screen: 'schedule' | 'goals' | 'people';
  readonly id: string;
  readonly overdueSince: IsoDate | null;
  readonly sentence: string;
}

/** What is overdue and has no place in this week, goals past their deadline, and what the schedule cannot do. */
export const waitingFor = (
  plan: Plan,
  schedule: Schedule,
  today: IsoDate,
  words: DateWords,
  start: WeekStart = 'monday',
): Waiting[] => {
  const thisWeek = journalWeekOf(today, start);
  const isThisWeek = (id: string): boolean =>
    schedule.placements.get(id)?.days.some(({ on }) => journalWeekOf(on, start) === thisWeek) ?? false;
  const milestones = Object.values(plan.milestones)
    .filter((milestone) => isOpen(milestone) && !isThisWeek(milestone.id))
    .flatMap(({ id, title, due }) =>
      due !== null && due < today
        ? [{ screen: 'schedule' as const, id, overdueSince: due, sentence: title }]
        : [],
    );
  const goals = Object.values(plan.goals).flatMap((goal) =>
    goal.deadline !== null && isOverdue(goal, today)
      ? [{ screen: 'goals' as const, id: goal.id, overdueSince: goal.deadline, sentence: `Goal: ${goal.title}` }]
      : [],
  );
  const findings = schedule.findings
    .filter(({ milestoneId }) => (plan.milestones[milestoneId]?.due ?? today) >= today)
    .map((finding) => ({
      screen: 'schedule' as const,
      id: finding.milestoneId,
      overdueSince: null,
      sentence: findingSentence(finding, words),
    }));
  const overdue = [...milestones, ...goals].toSorted((a, b) => a.overdueSince.localeCompare(b.overdueSince));
  return [...overdue, ...findings];
};

/** Whom to follow up with today or since an earlier day, who waits longest first. */
export const followUpsWaiting = (plan: Plan, today: IsoDate): Waiting[] =>
  followUpsDue(plan, today).map(({ id, name, followUpOn }) => {
    const overdueSince = followUpOn === today ? null : followUpOn;
    const sentence = `Follow up with ${name}${overdueSince === null ? ' today' : ''}`;
    return { screen: 'people', id, overdueSince, sentence };
  });
