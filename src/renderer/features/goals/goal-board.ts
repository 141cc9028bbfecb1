import type { Goal, GoalStatus } from '../../../core/goals/goal';

/** A column of the board: its heading and the goals that stand in it. */
export interface BoardColumn {
  readonly title: string;
  readonly goals: readonly Goal[];
}

/** How a status reads on a card or a tag. */
export const statusWords: Readonly<Record<GoalStatus, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  skipped: 'Skipped',
  dropped: 'Dropped',
};

/** The tone of a status on a tag. */
export const statusTones: Readonly<Record<GoalStatus, 'plain' | 'pine' | 'clay'>> = {
  'not-started': 'plain',
  'in-progress': 'pine',
  done: 'pine',
  skipped: 'plain',
  dropped: 'clay',
};

/** The board: one column per stage of work, with skipped and dropped goals side by side in the last. */
export const boardColumns = (goals: readonly Goal[]): BoardColumn[] =>
  columns.map(({ title, statuses }) => ({
    title,
    goals: soonestFirst(goals.filter(({ status }) => statuses.includes(status))),
  }));

/**
 * Goals in the order they ask for attention: earliest deadline first, those without one last, older before
 * newer.
 */
export const soonestFirst = (goals: readonly Goal[]): Goal[] =>
  goals.toSorted(
    (a, b) => compare(a.deadline ?? '9999', b.deadline ?? '9999') || compare(a.createdOn, b.createdOn),
  );

/** Whether a goal still asks for work. */
export const isOpenGoal = ({ status }: Goal): boolean => status === 'not-started' || status === 'in-progress';

/** A change of status a person can make from where a goal stands, in the words of its button. */
export interface GoalStep {
  readonly to: GoalStatus;
  readonly words: string;
}

/** What can be done next with a goal of a status; the first step is the usual one. */
export const nextSteps = (status: GoalStatus): readonly GoalStep[] => steps[status];

const columns: readonly { readonly title: string; readonly statuses: readonly GoalStatus[] }[] = [
  { title: 'Not started', statuses: ['not-started'] },
  { title: 'In progress', statuses: ['in-progress'] },
  { title: 'Done', statuses: ['done'] },
  { title: 'Set aside', statuses: ['skipped', 'dropped'] },
];

const start: GoalStep = { to: 'in-progress', words: 'Start' };
const finish: GoalStep = { to: 'done', words: 'Finish' };
const skip: GoalStep = { to: 'skipped', words: 'Skip' };
const drop: GoalStep = { to: 'dropped', words: 'Drop with a reason' };
const reopen: GoalStep = { to: 'in-progress', words: 'Take up again' };

const steps: Readonly<Record<GoalStatus, readonly GoalStep[]>> = {
  'not-started': [start, finish, skip, drop],
  'in-progress': [finish, { to: 'not-started', words: 'Not started after all' }, skip, drop],
  done: [reopen],
  skipped: [reopen],
  dropped: [reopen],
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
