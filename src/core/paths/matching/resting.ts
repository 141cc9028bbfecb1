import type { Plan } from '../../plan/plan';

/** How much of a plan rests on one expectation. */
export interface Resting {
  readonly ratings: number;
  readonly goals: number;
  readonly evidence: number;
}

/** Counts what rests on expectations: looks a plan over once, then answers for any id. */
export const restingOn = (plan: Pick<Plan, 'ratings' | 'goals' | 'evidence'>): ((id: string) => Resting) => {
  const [goals, evidence] = [counts(Object.values(plan.goals)), counts(Object.values(plan.evidence))];
  return (id) => ({
    ratings: plan.ratings[id]?.length ?? 0,
    goals: goals.get(id) ?? 0,
    evidence: evidence.get(id) ?? 0,
  });
};

/** Whether anything rests on it at all. */
export const rests = ({ ratings, goals, evidence }: Resting): boolean => ratings + goals + evidence > 0;

const counts = (holders: readonly { readonly expectationIds: readonly string[] }[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { expectationIds } of holders)
    for (const id of new Set(expectationIds)) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
};
