import { expectationsByCategory } from '../../paths/path.queries';
import type { Level } from '../../paths/path';
import { isMet } from '../rating.queries';
import type { RatingSource } from './rating-source';

/** What one category adds to the weighted share. */
export interface WeighedCategory {
  readonly category: string;
  readonly weight: number;
  readonly met: number;
  readonly total: number;
}

/** What the weighted share comes to; weights are summed over expectations, `share` runs from 0 to 1. */
export interface WeightedTally {
  readonly rule: 'weighted';
  readonly share: number;
  readonly reached: boolean;
  readonly metWeight: number;
  readonly totalWeight: number;
  readonly categories: readonly WeighedCategory[];
}

/**
 * Weighted share: the weights of the met expectations over the weights of all. An expectation weighs what
 * its category weighs, 1 where no weight is given; a category of weight 0 does not count.
 * Where every weight is 0 the share is 0.
 *
 * Source: the weighted mean of scoring sheets, as ladders use it that put some competencies first.
 * Example: Technical weighs 3 and Tools 1; 2 of 4 technical and 1 of 2 tools met give
 * (2 × 3 + 1 × 1) / (4 × 3 + 2 × 1) = 7 / 14 = 0.5.
 */
export const weightedShare = (
  level: Level,
  ratingOf: RatingSource,
  weights: Readonly<Record<string, number>>,
): WeightedTally => {
  const categories = [...expectationsByCategory(level)].map(([category, expectations]) => ({
    category,
    weight: weightOf(weights, category),
    met: expectations.filter(({ id }) => isMet(ratingOf(id))).length,
    total: expectations.length,
  }));
  const metWeight = categories.reduce((sum, { weight, met }) => sum + weight * met, 0);
  const totalWeight = categories.reduce((sum, { weight, total }) => sum + weight * total, 0);
  const counted = categories.filter(({ weight }) => weight > 0);
  const reached = counted.length > 0 && counted.every(({ met, total }) => met === total);
  const share = reached ? 1 : totalWeight === 0 ? 0 : metWeight / totalWeight;
  return { rule: 'weighted', share, reached, metWeight, totalWeight, categories };
};

/** The weight of a category, 1 where none is given. */
export const weightOf = (weights: Readonly<Record<string, number>>, category: string): number =>
  Object.hasOwn(weights, category) ? (weights[category] ?? 1) : 1;
