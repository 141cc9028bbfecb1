import { isoDate } from '../kit/dates';
import { newGoal, type Goal } from '../goals/goal';
import { newMilestone, type Milestone } from '../milestones/milestone';
import { examplePath } from '../paths/path.example';
import { emptyPlan, type Plan } from './plan';

const createdOn = isoDate('2026-11-02');

/**
 * A plan for tests: the example path, Junior today, Mid-Level by 30 June 2028, six hours a week, and what
 * is given.
 */
export const examplePlan = (given: Partial<Plan> = {}): Plan => ({
  ...emptyPlan('plan', createdOn),
  paths: { example: examplePath() },
  position: {
    pathId: 'example',
    currentLevelId: 'example/junior',
    targetLevelId: 'example/mid-level',
    targetDate: isoDate('2028-06-30'),
  },
  ...given,
});

/** A goal at Mid-Level for tests. */
export const exampleGoal = (id: string, given: Partial<Goal> = {}): Goal => ({
  ...newGoal(id, `Goal ${id}`, 'example/mid-level', createdOn),
  ...given,
});

/** A milestone of two hours for tests. */
export const exampleMilestone = (id: string, given: Partial<Milestone> = {}): Milestone => ({
  ...newMilestone(id, `Milestone ${id}`, createdOn),
  ...given,
});

/** Items as a record by id, the way a plan keeps them. */
export const byId = <Item extends { readonly id: string }>(...items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));
