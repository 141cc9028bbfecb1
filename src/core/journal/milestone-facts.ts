import type { IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import type { Plan } from '../plan/plan';
import { linkText } from './links';

/** A milestone that was finished, slipped or worked on in a week, with the hours logged in it: 0 for none. */
export interface MilestoneFact {
  readonly kind: 'finished' | 'slipped' | 'logged';
  readonly id: string;
  readonly title: string;
  readonly hours: number;
  /** Ready to stand in the journal. */
  readonly line: string;
}

/**
 * What was finished in a week, what was due in it and was not finished by its end or by today, and what else
 * hours were logged on. Each milestone stands once.
 */
export const milestoneFacts = (
  plan: Plan,
  daysOfWeek: readonly IsoDate[],
  today: IsoDate,
): MilestoneFact[] => {
  const days = new Set(daysOfWeek);
  const end = daysOfWeek.at(-1) ?? today;
  return Object.values(plan.milestones)
    .flatMap((milestone): MilestoneFact[] => {
      const hours = milestone.logged.reduce((sum, log) => sum + (days.has(log.on) ? log.hours : 0), 0);
      const kind = kindOf(milestone, { days, end, hours, today });
      if (kind === null) return [];
      const line = `- ${words[kind](milestone.title, hours)}${goalOf(plan, milestone)}`;
      return [{ kind, id: milestone.id, title: milestone.title, hours, line }];
    })
    .toSorted((a, b) => order[a.kind] - order[b.kind] || a.title.localeCompare(b.title));
};

interface Within {
  readonly days: ReadonlySet<IsoDate>;
  readonly end: IsoDate;
  readonly hours: number;
  readonly today: IsoDate;
}

const kindOf = (milestone: Milestone, { days, end, hours, today }: Within): MilestoneFact['kind'] | null => {
  const { status, due, finishedOn } = milestone;
  const isFinished = status === 'done' && finishedOn !== null;
  if (isFinished && days.has(finishedOn)) return 'finished';
  const wasOpen = isFinished ? finishedOn > end : status !== 'done' && status !== 'dropped';
  if (due !== null && days.has(due) && due < today && wasOpen) return 'slipped';
  return hours > 0 ? 'logged' : null;
};

const order: Readonly<Record<MilestoneFact['kind'], number>> = { finished: 0, slipped: 1, logged: 2 };

const words: Readonly<Record<MilestoneFact['kind'], (title: string, hours: number) => string>> = {
  finished: (title) => `Finished “${title}”`,
  slipped: (title) => `“${title}” slipped`,
  logged: (title, hours) => `${hours} h on “${title}”`,
};

const goalOf = (plan: Plan, { goalId }: Milestone): string => {
  const goal = goalId === null ? undefined : plan.goals[goalId];
  return goal ? `, for ${linkText({ noun: 'goal', id: goal.id }, goal.title)}` : '';
};
