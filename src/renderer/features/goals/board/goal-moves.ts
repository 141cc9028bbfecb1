import type { Goal, GoalStatus } from '../../../../core/goals/goal';
import { columnNames, columnOf, columnWords, type ColumnName, type Lane } from '../goal-board';

/** Where an arrow key takes a goal: to the column beside it, or to the level above or below. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place on the board. */
export interface Place {
  readonly levelId: string;
  readonly column: ColumnName;
}

/** The ways in which the board moves a goal. */
export interface GoalMoves {
  readonly lanes: readonly Pick<Lane, 'levelId' | 'name'>[];
  readonly step: (goal: Goal, direction: Direction) => void;
  readonly move: (goal: Goal, to: Place) => void;
  /** Moves the goal of an id, as it comes from a drag. */
  readonly drop: (goalId: string, to: Place) => void;
  readonly setAside: (goal: Goal, how: 'skipped' | 'dropped') => void;
  /** Whether a goal that has just been moved wants the focus back, which it gets once. */
  readonly takeFocus: (goalId: string) => boolean;
}

/** The direction of an arrow key, or null for any other key. */
export const directionOf = (key: string): Direction | null => directions.get(key) ?? null;

/** The place beside a goal's in a direction, or null at the edge of the board. */
export const placeBeside = (
  goal: Goal,
  direction: Direction,
  lanes: readonly Pick<Lane, 'levelId'>[],
): Place | null => {
  const column = columnNames.indexOf(columnOf(goal.status));
  const lane = lanes.findIndex(({ levelId }) => levelId === goal.levelId);
  const across = direction === 'left' ? -1 : direction === 'right' ? 1 : 0;
  const along = direction === 'up' ? -1 : direction === 'down' ? 1 : 0;
  const name = columnNames[column + across];
  const level = lanes[lane + along];
  return name && level ? { levelId: level.levelId, column: name } : null;
};

/** What a move changes: the level, the status, both or neither; null for a column that first asks how. */
export const changesOf = (
  goal: Goal,
  { levelId, column }: Place,
): { readonly levelId?: string; readonly status?: GoalStatus } | null => {
  const level = levelId === goal.levelId ? {} : { levelId };
  if (column === columnOf(goal.status)) return level;
  return column === 'aside' ? null : { ...level, status: column };
};

/** What is said once a goal has been moved: "“X” is now in progress at Mid-Level." */
export const movedWords = (goal: Goal, to: Place, lanes: GoalMoves['lanes']): string => {
  const level = lanes.find(({ levelId }) => levelId === to.levelId)?.name ?? '';
  return `“${goal.title}” is now ${columnWords[to.column].toLowerCase()} at ${level}.`;
};

const directions: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);
