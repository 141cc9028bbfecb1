import { journalWeekOf, type WeekStart } from '../../../../core/journal/week-days';
import type { IsoDate } from '../../../../core/kit/dates';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';
import type { ScheduledMilestone, WeekGroup } from '../../../../core/schedule/schedule.queries';
import { ownWeekGroups } from './own-week-groups';

/**
 * The list in its parts: what is overdue, the weeks ahead with what has no place last, and what is behind,
 * the newest first.
 */
export interface ListGroups {
  readonly overdue: readonly ScheduledMilestone[];
  readonly ahead: readonly WeekGroup[];
  readonly past: readonly WeekGroup[];
}

/**
 * The milestones that hold some words, in their own title or their goal's, under the weeks their work begins
 * in; weeks begin on the day the person chose.
 */
export const listGroups = (
  plan: Plan,
  schedule: Schedule,
  today: IsoDate,
  words: string,
  start: WeekStart,
): ListGroups => {
  const fits = fitting(plan, words);
  const groups = ownWeekGroups(plan, schedule, today, start).map((group) => ({
    ...group,
    milestones: group.milestones.filter(fits),
  }));
  const overdue = groups.flatMap(({ milestones }) => milestones.filter(({ state }) => state === 'overdue'));
  const others = groups
    .map((group) => ({ ...group, milestones: group.milestones.filter(({ state }) => state !== 'overdue') }))
    .filter(({ milestones }) => milestones.length > 0);
  const thisWeek = journalWeekOf(today, start);
  const isPast = ({ week, milestones }: WeekGroup): boolean =>
    (week !== null && week < thisWeek) || milestones.every(({ state }) => state === 'dropped');
  return {
    overdue,
    past: others.filter(isPast).toReversed(),
    ahead: others.filter((group) => !isPast(group)),
  };
};

/** The first so many milestones of some weeks; the last week may be cut. */
export const firstOf = (groups: readonly WeekGroup[], count: number): readonly WeekGroup[] => {
  const first: WeekGroup[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    first.push(
      group.milestones.length <= left ? group : { ...group, milestones: group.milestones.slice(0, left) },
    );
    left -= group.milestones.length;
  }
  return first;
};

/** How many milestones some weeks hold. */
export const countOf = (groups: readonly WeekGroup[]): number =>
  groups.reduce((sum, { milestones }) => sum + milestones.length, 0);

const fitting = ({ goals }: Plan, words: string): ((scheduled: ScheduledMilestone) => boolean) => {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return () => true;
  return ({ milestone: { title, goalId } }) =>
    `${title}\n${goals[goalId ?? '']?.title ?? ''}`.toLocaleLowerCase().includes(wanted);
};
