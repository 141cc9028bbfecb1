import { describe, expect, it } from 'vitest';
import { type Goal, GoalStatus, newGoal } from '../../../../core/goals/goal';
import { isoDate } from '../../../../core/kit/dates';
import { fittingGoals, sortedRows, sortingBy, type GoalRow } from './goal-list';

const goal = (id: string, changes: Partial<Goal> = {}): Goal => ({
  ...newGoal(id, id, 'mid', isoDate('2026-01-01')),
  ...changes,
});
const row = (id: string, changes: Partial<Goal> = {}, share: number | null = 0.5): GoalRow => ({
  goal: goal(id, changes), level: 'Mid', levelPlace: 1, share,
});
const ids = (rows: readonly GoalRow[]): string[] => rows.map(({ goal: { id } }) => id);

describe('goals that fit', () => {
  const goals = GoalStatus.options.map((status) => goal(status, { status }));

  it('have the status that is wanted, or are open', () => {
    const found = (status: GoalStatus | 'any' | 'open') => fittingGoals(goals, { status, text: '' }).map(({ id }) => id);
    expect(found('open')).toEqual(['not-started', 'in-progress']);
    expect(found('done')).toEqual(['done']);
    expect(found('any')).toHaveLength(5);
  });

  it('hold the text in title, reasons or measures, in any case', () => {
    const measured = goal('a', { why: 'Orders are slow', measures: [{ kind: 'yes-no', id: 'm', title: 'Signed by Priya', done: false }] });
    const found = (text: string) => fittingGoals([measured, goal('b')], { status: 'any', text }).length;
    expect([found('priya '), found('SLOW'), found('Orders'), found('nothing')]).toEqual([1, 1, 1, 0]);
  });
});

describe('the order of the list', () => {
  it('puts what has no deadline, or nothing to count, last either way', () => {
    const rows = [row('none'), row('late', { deadline: isoDate('2028-01-01') }), row('soon', { deadline: isoDate('2027-01-01') })];
    expect(ids(sortedRows(rows, { by: 'deadline', down: false }))).toEqual(['soon', 'late', 'none']);
    expect(ids(sortedRows(rows, { by: 'deadline', down: true }))).toEqual(['late', 'soon', 'none']);
    expect(ids(sortedRows([row('a', {}, null), row('b', {}, 0.1)], { by: 'progress', down: true }))).toEqual(['b', 'a']);
  });

  it('has goals under way before those not started, and titles where nothing else decides', () => {
    const rows = [row('b'), row('a'), row('c', { status: 'in-progress' })];
    expect(ids(sortedRows(rows, { by: 'status', down: false }))).toEqual(['c', 'a', 'b']);
  });

  it('turns round when it is asked for again', () => {
    expect(sortingBy('title', { by: 'title', down: false })).toEqual({ by: 'title', down: true });
    expect(sortingBy('level', { by: 'title', down: true })).toEqual({ by: 'level', down: false });
  });
});
