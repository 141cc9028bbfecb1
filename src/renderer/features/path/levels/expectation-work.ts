import type { Goal } from '../../../../core/goals/goal';
import { goalsByLevel, isLive } from '../../../../core/goals/goal.queries';
import type { Plan } from '../../../../core/plan/plan';

/** What a person has made of each expectation, looked up once for a whole board. */
export interface ExpectationWork {
  /** The goal that works on an expectation; skipped and dropped goals do not. */
  readonly goals: ReadonlyMap<string, Goal>;
  /** How many pieces of evidence support an expectation; those without any are left out. */
  readonly evidence: ReadonlyMap<string, number>;
}

/** Gathers goals and evidence by expectation. */
export const expectationWork = (plan: Plan): ExpectationWork => ({
  goals: goalsByExpectation(plan),
  evidence: evidenceCounts(plan),
});

const goalsByExpectation = (plan: Plan): ReadonlyMap<string, Goal> => {
  const found = new Map<string, Goal>();
  for (const goal of goalsByLevel(plan)
    .flatMap(({ goals }) => goals)
    .filter(isLive)) {
    for (const id of goal.expectationIds) if (!found.has(id)) found.set(id, goal);
  }
  return found;
};

const evidenceCounts = (plan: Plan): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { expectationIds } of Object.values(plan.evidence)) {
    for (const id of new Set(expectationIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};
