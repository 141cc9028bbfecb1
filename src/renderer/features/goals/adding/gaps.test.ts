import { describe, expect, it } from 'vitest';
import { newGoal } from '../../../../core/goals/goal';
import { isoDate } from '../../../../core/kit/dates';
import { examplePath } from '../../../../core/paths/path.example';
import { emptyPlan } from '../../../../core/plan/plan';
import { freeIds, gapsByCategory } from './gaps';

describe('what a level asks and is not met', () => {
  it('stands by category, with the goal that works on it already', () => {
    const today = isoDate('2026-11-24');
    const path = examplePath();
    const level = path.levels[1];
    const [met, worked, ...free] = level?.expectations ?? [];
    if (!level || !met || !worked) throw new Error('the second level has expectations');
    const goal = { ...newGoal('g', 'Goal', level.id, today), expectationIds: [worked.id] };
    const plan = {
      ...emptyPlan('plan', today),
      paths: { [path.id]: path },
      goals: { g: goal },
      ratings: { [met.id]: [{ on: today, value: 'solid' as const }] },
    };
    const groups = gapsByCategory(plan, level);
    expect(groups.map(({ category }) => category)).toEqual([...new Set([worked, ...free].map(({ category }) => category))]);
    expect(groups.flatMap(({ gaps }) => gaps).find(({ expectation }) => expectation === worked)?.goal).toBe(goal);
    expect(groups.flatMap(({ gaps }) => freeIds(gaps)).toSorted()).toEqual(free.map(({ id }) => id).toSorted());
  });
});
