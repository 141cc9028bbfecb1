import type { Goal, GoalStatus } from '../../../core/goals/goal';

/** The columns of the board; the last holds what was skipped or dropped. */
export const columnNames = ['not-started', 'in-progress', 'done', 'aside'] as const;

/** The name of a column of the board. */
export type ColumnName = (typeof columnNames)[number];

/** How the head of a column reads. */
export const columnWords: Readonly<Record<ColumnName, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  done: 'Done',
  aside: 'Set aside',
};

/** The column a goal of a status stands in. */
export const columnOf = (status: GoalStatus): ColumnName =>
  status === 'skipped' || status === 'dropped' ? 'aside' : status;

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

/** One level of the board: its goals by column. */
export interface Lane {
  readonly levelId: string;
  readonly name: string;
  readonly count: number;
  readonly cells: readonly { readonly column: ColumnName; readonly goals: readonly Goal[] }[];
}

/** A level and the goals of it that are shown. */
export interface LevelOfGoals {
  readonly levelId: string;
  readonly name: string;
  readonly goals: readonly Goal[];
}

/** The goals of a level in their columns, each column by deadline. */
export const laneOf = ({ levelId, name, goals }: LevelOfGoals): Lane => ({
  levelId,
  name,
  count: goals.length,
  cells: columnNames.map((column) => ({
    column,
    goals: soonestFirst(goals.filter(({ status }) => columnOf(status) === column)),
  })),
});

/**
 * Goals in the order they ask for attention: earliest deadline first, those without one last, older before
 * newer.
 */
export const soonestFirst = (goals: readonly Goal[]): Goal[] =>
  goals.toSorted(
    (a, b) => compare(a.deadline ?? '9999', b.deadline ?? '9999') || compare(a.createdOn, b.createdOn),
  );

/** A change of status a person can make from where a goal stands, in the words of its button. */
export interface GoalStep {
  readonly to: GoalStatus;
  readonly words: string;
}

/** What can be done next with a goal of a status; the first step is the usual one. */
export const nextSteps = (status: GoalStatus): readonly GoalStep[] => steps[status];

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
