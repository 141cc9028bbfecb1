import { newGoal, type Goal } from '../../goals/goal';
import { categoryGoalTitle, expectationMeasures, whyExpectations } from '../../goals/goal-words';
import { measuresOf } from '../../goals/measure';
import { groupBy } from '../../kit/group';
import type { IsoDate } from '../../kit/dates';
import type { Standing } from '../../position/standing.queries';
import { unmetExpectations } from '../../readiness/readiness.queries';
import type { Plan } from '../plan';

/** A goal for each category of unmet expectations of the target level, due on the target date. */
export const starterGoals = (plan: Plan, standing: Standing, today: IsoDate, newId: () => string): Goal[] =>
  [...groupBy(unmetExpectations(plan, standing.target), ({ category }) => category).values()].map(
    (expectations) => ({
      ...newGoal(newId(), categoryGoalTitle(standing.targetName, expectations), standing.target.id, today),
      why: whyExpectations(standing.targetName, expectations.length),
      measures: measuresOf(expectationMeasures(expectations.length), newId),
      deadline: standing.targetDate,
      expectationIds: expectations.map(({ id }) => id),
    }),
  );
