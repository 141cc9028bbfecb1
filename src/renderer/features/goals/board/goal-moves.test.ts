import { describe, expect, it } from 'vitest';
import { newGoal } from '../../../../core/goals/goal';
import { isoDate } from '../../../../core/kit/dates';
import { changesOf, directionOf, movedWords, placeBeside } from './goal-moves';

const lanes = [{ levelId: 'mid', name: 'Mid' }, { levelId: 'senior', name: 'Senior' }];
const goal = newGoal('a', 'Caching', 'mid', isoDate('2026-01-01'));

describe('moving a goal by a step', () => {
  it('goes to the column beside or the level below, and nowhere at the edge', () => {
    expect(placeBeside(goal, 'right', lanes)).toEqual({ levelId: 'mid', column: 'in-progress' });
    expect(placeBeside(goal, 'down', lanes)).toEqual({ levelId: 'senior', column: 'not-started' });
    expect(placeBeside(goal, 'left', lanes)).toBeNull();
    expect(placeBeside(goal, 'up', lanes)).toBeNull();
    expect(placeBeside({ ...goal, status: 'dropped' }, 'right', lanes)).toBeNull();
  });

  it('is asked for by arrow keys only', () => {
    expect([directionOf('ArrowUp'), directionOf('Enter'), directionOf('toString')]).toEqual(['up', null, null]);
  });
});

describe('what a move changes', () => {
  it('is the level, the status or both', () => {
    expect(changesOf(goal, { levelId: 'senior', column: 'not-started' })).toEqual({ levelId: 'senior' });
    expect(changesOf(goal, { levelId: 'senior', column: 'done' })).toEqual({ levelId: 'senior', status: 'done' });
    expect(changesOf(goal, { levelId: 'mid', column: 'not-started' })).toEqual({});
  });

  it('is asked for first where a goal is set aside, and not where it stays so', () => {
    expect(changesOf(goal, { levelId: 'mid', column: 'aside' })).toBeNull();
    expect(changesOf({ ...goal, status: 'skipped' }, { levelId: 'senior', column: 'aside' })).toEqual({ levelId: 'senior' });
  });

  it('is said', () => {
    const words = movedWords(goal, { levelId: 'senior', column: 'in-progress' }, lanes);
    expect(words).toBe('“Caching” is now in progress at Senior.');
  });
});
