import { isLive } from '../../../../core/goals/goal.queries';
import type { Expectation, Level } from '../../../../core/paths/path';
import type { Plan } from '../../../../core/plan/plan';
import { unmetExpectations } from '../../../../core/readiness/readiness.queries';

/** The expectations of a level that are not met and that no goal works on, in the order of the path. */
export const startingPoints = (plan: Plan, level: Level): Expectation[] => {
  const worked = new Set(
    Object.values(plan.goals)
      .filter(isLive)
      .flatMap(({ expectationIds }) => expectationIds),
  );
  return unmetExpectations(plan, level).filter(({ id }) => !worked.has(id));
};
