import type { IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import type { Plan } from '../plan/plan';
import { linkText } from './links';

/**
 * Something that happened in a week as the rest of the plan knows it: `line` is ready to stand in the
 * journal.
 */
export interface WeekFact {
  readonly kind: 'finished' | 'slipped' | 'logged';
  readonly milestoneId: string;
  readonly title: string;
  /** Hours logged in the week; 0 where none were. */
  readonly hours: number;
  readonly line: string;
}

/**
 * What was finished in a week, what was due in it and was not finished by its end or by today, and what else
 * hours were logged on. Each milestone stands once.
 */
export const weekFacts = (plan: Plan, daysOfWeek: readonly IsoDate[], today: IsoDate): WeekFact[] => {
  const days = new Set(daysOfWeek);
  const end = daysOfWeek.at(-1) ?? today;
  return Object.values(plan.milestones)
    .flatMap((milestone): WeekFact[] => {
      const hours = milestone.logged.reduce((sum, log) => sum + (days.has(log.on) ? log.hours : 0), 0);
      const kind = kindOf(milestone, { days, end, hours, today });
      if (kind === null) return [];
      const line = `- ${words[kind](milestone.title, hours)}${goalOf(plan, milestone)}`;
      return [{ kind, milestoneId: milestone.id, title: milestone.title, hours, line }];
    })
    .toSorted((a, b) => order[a.kind] - order[b.kind] || a.title.localeCompare(b.title));
};

interface Within {
  readonly days: ReadonlySet<IsoDate>;
  readonly end: IsoDate;
  readonly hours: number;
  readonly today: IsoDate;
}

const kindOf = (milestone: Milestone, { days, end, hours, today }: Within): WeekFact['kind'] | null => {
  const { status, due, finishedOn } = milestone;
  const isFinished = status === 'done' && finishedOn !== null;
  if (isFinished && days.has(finishedOn)) return 'finished';
  const wasOpen = isFinished ? finishedOn > end : status !== 'done' && status !== 'dropped';
  if (due !== null && days.has(due) && due < today && wasOpen) return 'slipped';
  return hours > 0 ? 'logged' : null;
};

const order: Readonly<Record<WeekFact['kind'], number>> = { finished: 0, slipped: 1, logged: 2 };

const words: Readonly<Record<WeekFact['kind'], (title: string, hours: number) => string>> = {
  finished: (title) => `Finished “${title}”`,
  slipped: (title) => `“${title}” slipped`,
  logged: (title, hours) => `${hours} h on “${title}”`,
};

const goalOf = (plan: Plan, { goalId }: Milestone): string => {
  const goal = goalId === null ? undefined : plan.goals[goalId];
  return goal ? `, for ${linkText({ noun: 'goal', id: goal.id }, goal.title)}` : '';
};
