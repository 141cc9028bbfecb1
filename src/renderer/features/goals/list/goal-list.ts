import type { Goal, GoalStatus } from '../../../../core/goals/goal';
import { isOpenGoal } from '../../../../core/goals/goal.queries';
import { measureTitle } from '../../../../core/goals/measure.queries';

/** What the list can be sorted by. */
export type SortKey = 'title' | 'level' | 'status' | 'progress' | 'deadline';

/** One goal with what the list shows of it; `levelPlace` orders levels as the paths have them. */
export interface GoalRow {
  readonly goal: Goal;
  readonly level: string;
  readonly levelPlace: number;
  /** From 0 to 1, or null where there is nothing to count. */
  readonly share: number | null;
}

/** How the list is sorted. */
export interface Sorting {
  readonly by: SortKey;
  readonly down: boolean;
}

/** Which goals are wanted: all, those still open, or those of one status; and words they hold. */
export interface Wanted {
  readonly status: GoalStatus | 'any' | 'open';
  readonly text: string;
}

/** The goals that fit; the text may stand in the title, the reasons or a measure, in any case. */
export const fittingGoals = (goals: readonly Goal[], { status, text }: Wanted): Goal[] => {
  const words = text.trim().toLocaleLowerCase();
  return goals.filter((goal) => {
    if (status === 'open' ? !isOpenGoal(goal) : status !== 'any' && goal.status !== status) return false;
    return words === '' || textOf(goal).includes(words);
  });
};

/** The rows in an order; what has no deadline or nothing to count comes last either way. */
export const sortedRows = (rows: readonly GoalRow[], { by, down }: Sorting): GoalRow[] =>
  rows.toSorted(
    (a, b) =>
      lacking(a, by) - lacking(b, by) ||
      (down ? -1 : 1) * comparisons[by](a, b) ||
      a.goal.title.localeCompare(b.goal.title),
  );

/** The sorting a click on a head asks for: by it, or the other way round where it is so already. */
export const sortingBy = (by: SortKey, before: Sorting): Sorting => ({ by, down: before.by === by && !before.down });

const textOf = ({ title, why, droppedBecause, measures }: Goal): string =>
  [title, why, droppedBecause, ...measures.map(measureTitle)].join('\n').toLocaleLowerCase();

const statusOrder: readonly GoalStatus[] = ['in-progress', 'not-started', 'done', 'skipped', 'dropped'];

const comparisons: Readonly<Record<SortKey, (a: GoalRow, b: GoalRow) => number>> = {
  title: (a, b) => a.goal.title.localeCompare(b.goal.title),
  level: (a, b) => a.levelPlace - b.levelPlace,
  status: (a, b) => statusOrder.indexOf(a.goal.status) - statusOrder.indexOf(b.goal.status),
  progress: (a, b) => (a.share ?? 0) - (b.share ?? 0),
  deadline: (a, b) => (a.goal.deadline ?? '').localeCompare(b.goal.deadline ?? ''),
};

const lacking = ({ goal, share }: GoalRow, by: SortKey): number =>
  Number((by === 'deadline' && goal.deadline === null) || (by === 'progress' && share === null));
