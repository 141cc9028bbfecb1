import { describe, expect, it } from 'vitest';
import { type Goal, GoalStatus, newGoal } from '../../../core/goals/goal';
import { isoDate } from '../../../core/kit/dates';
import { laneOf, nextSteps, soonestFirst } from './goal-board';

const goal = (id: string, changes: Partial<Goal> = {}): Goal => ({
  ...newGoal(id, id, 'mid', isoDate('2026-01-01')),
  ...changes,
});
const lane = (goals: readonly Goal[]) => laneOf({ levelId: 'mid', name: 'Mid', goals });

describe('a level of the board', () => {
  it('shows every goal in exactly one column, whatever its status', () => {
    const goals = GoalStatus.options.map((status) => goal(status, { status }));
    const shown = lane(goals).cells.flatMap((cell) => cell.goals.map(({ id }) => id));
    expect(shown.toSorted()).toEqual([...GoalStatus.options].toSorted());
  });

  it('keeps skipped and dropped goals together', () => {
    const goals = [goal('a', { status: 'skipped' }), goal('b', { status: 'dropped' })];
    expect(lane(goals).cells.find(({ column }) => column === 'aside')?.goals).toHaveLength(2);
  });
});

describe('goals in the order they ask for attention', () => {
  it('have the earliest deadline first and none last', () => {
    const order = soonestFirst([
      goal('open'),
      goal('late', { deadline: isoDate('2028-01-01') }),
      goal('soon', { deadline: isoDate('2027-01-01') }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['soon', 'late', 'open']);
  });

  it('have the older first where deadlines do not decide', () => {
    const order = soonestFirst([goal('newer', { createdOn: isoDate('2026-02-01') }), goal('older')]);
    expect(order.map(({ id }) => id)).toEqual(['older', 'newer']);
  });
});

describe('what can be done next', () => {
  it('never leads back to where the goal already stands, and always leads somewhere', () => {
    for (const status of GoalStatus.options) {
      expect(nextSteps(status).length).toBeGreaterThan(0);
      expect(nextSteps(status).map(({ to }) => to)).not.toContain(status);
    }
  });
});
