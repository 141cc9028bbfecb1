import type { Goal } from '../../../../core/goals/goal';
import { goalFor } from '../../../../core/goals/goal.queries';
import type { Expectation, Level } from '../../../../core/paths/path';
import type { Plan } from '../../../../core/plan/plan';
import { unmetExpectations } from '../../../../core/readiness/readiness.queries';

/** An expectation that is not met, with the goal that works on it already, if any. */
export interface Gap {
  readonly expectation: Expectation;
  readonly goal: Goal | null;
}

/** The unmet expectations of one category. */
export interface GapGroup {
  readonly category: string;
  readonly gaps: readonly Gap[];
}

/** The unmet expectations of a level by category, in the order of the path. */
export const gapsByCategory = (plan: Plan, level: Level): GapGroup[] => {
  const groups = new Map<string, Gap[]>();
  for (const expectation of unmetExpectations(plan, level)) {
    const gap = { expectation, goal: goalFor(plan, expectation.id) };
    groups.set(expectation.category, [...(groups.get(expectation.category) ?? []), gap]);
  }
  return [...groups].map(([category, gaps]) => ({ category, gaps }));
};

/** The ids of those without a goal, which can be chosen. */
export const freeIds = (gaps: readonly Gap[]): string[] =>
  gaps.filter(({ goal }) => goal === null).map(({ expectation }) => expectation.id);
