import type { Minor } from '../kit/money';
import type { Plan } from '../plan/plan';
import type { Alternative } from './talk';

/** What an alternative is worth once its uncertainty is counted: 90,000 that is sure to 80 % is 72,000. */
export const expectedWorth = ({ worth, strength }: Alternative): Minor => Math.round(worth * strength);

/** The alternatives of a plan, the best first: by expected worth, then by how sure they are. */
export const alternativesBestFirst = (plan: Pick<Plan, 'negotiation'>): Alternative[] =>
  Object.values(plan.negotiation.alternatives).toSorted(
    (a, b) =>
      expectedWorth(b) - expectedWorth(a) || b.strength - a.strength || a.title.localeCompare(b.title),
  );

/**
 * The floor that follows from the best alternative (the BATNA, Fisher and Ury, Getting to Yes, 1981): what it
 * is worth for sure, since nobody should take less than they can have anyway. Null without alternatives.
 */
export const floorFromAlternatives = (plan: Pick<Plan, 'negotiation'>): Minor | null => {
  const [best] = alternativesBestFirst(plan);
  return best ? expectedWorth(best) : null;
};
