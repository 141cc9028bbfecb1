import { describe, expect, it } from 'vitest';
import { type Goal, newGoal } from '../../../core/goals/goal';
import { isoDate } from '../../../core/kit/dates';
import { goalsHeadline } from './goal-words';

const goals = (...statuses: Goal['status'][]): Goal[] =>
  statuses.map((status, at) => ({ ...newGoal(String(at), 'Goal', 'mid', isoDate('2026-01-01')), status }));

describe('the headline of the goals', () => {
  it('says how many are open, under way and reached', () => {
    expect(goalsHeadline(goals('not-started', 'in-progress', 'in-progress', 'done'))).toBe(
      'Three open goals, two in progress, one reached',
    );
  });

  it('says so when none is under way, and leaves out what there is none of', () => {
    expect(goalsHeadline(goals('not-started', 'skipped'))).toBe('One open goal, none in progress yet');
  });

  it('does not call skipped and dropped goals reached', () => {
    expect(goalsHeadline(goals('done', 'skipped', 'dropped'))).toBe('No open goal, one goal reached');
  });

  it('asks where there is no goal', () => {
    expect(goalsHeadline([])).toBe('What do you want to reach?');
  });
});
