import { describe, expect, it } from 'vitest';
import { newGoal } from '../../../../core/goals/goal';
import { isoDate } from '../../../../core/kit/dates';
import { examplePath } from '../../../../core/paths/path.example';
import { emptyPlan } from '../../../../core/plan/plan';
import { startingPoints } from './starting-points';

const today = isoDate('2026-11-24');
const path = examplePath();
const [level] = path.levels;
const plan = { ...emptyPlan('plan', today), paths: { [path.id]: path } };

describe('where a person could start', () => {
  it('is every expectation that is neither met nor worked on by a goal', () => {
    if (!level) throw new Error('the example path has levels');
    const [met, worked, dropped, ...rest] = level.expectations;
    if (!met || !worked || !dropped) throw new Error('the example level has three expectations');
    const goal = { ...newGoal('g', 'Goal', level.id, today), expectationIds: [worked.id] };
    const given = {
      ...newGoal('d', 'Dropped', level.id, today),
      status: 'dropped' as const,
      expectationIds: [dropped.id],
    };
    const points = startingPoints(
      { ...plan, ratings: { [met.id]: [{ on: today, value: 'solid' }] }, goals: { g: goal, d: given } },
      level,
    );
    expect(points).toEqual([dropped, ...rest]);
  });
});
