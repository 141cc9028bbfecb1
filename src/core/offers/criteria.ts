import { Id, Line, z } from '../kit/schema';
import type { Offer } from './offer';

/** Something other than money that a person weighs offers by; a weight of 0 leaves it out. */
export const Criterion = z.object({ id: Id, title: Line, weight: z.number().min(0).max(10) });
/** See the schema of the same name. */
export type Criterion = z.infer<typeof Criterion>;

/** How an offer does by a person's own criteria. */
export interface CriteriaScore {
  /** The weighted mean of the scores given, 0 to 10; null where none is given. */
  readonly score: number | null;
  /** How much of all weight has a score, 0 to 1. */
  readonly scored: number;
}

/**
 * The weighted mean of an offer's scores; a criterion without a score counts for nothing rather than for
 * zero, and `scored` says how much that leaves out. Scores 8 at weight 3 and 4 at weight 1 give 7.
 */
export const criteriaScore = (
  { scores }: Pick<Offer, 'scores'>,
  criteria: readonly Criterion[],
): CriteriaScore => {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const given = criteria.filter(({ id }) => scores[id] !== undefined);
  const weight = given.reduce((sum, criterion) => sum + criterion.weight, 0);
  const points = given.reduce((sum, criterion) => sum + criterion.weight * (scores[criterion.id] ?? 0), 0);
  return { score: weight > 0 ? points / weight : null, scored: all > 0 ? weight / all : 0 };
};
