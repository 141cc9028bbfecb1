import type { Level } from '../../paths/path';
import { isMet } from '../rating.queries';
import type { RatingSource } from './rating-source';

/** What the plain share comes to; `share` runs from 0 to 1. */
export interface PlainTally {
  readonly rule: 'plain-share';
  readonly share: number;
  readonly reached: boolean;
  readonly met: number;
  readonly total: number;
}

/**
 * Plain share: met expectations over all expectations of the level, each counting the same.
 * Met is rated solid or teaching others. A level that asks for nothing has a share of 0.
 *
 * Source: the percentage of checked lines that checklists of public ladders show.
 * Example: 18 of 29 met give 18 / 29 = 0.62; the level is reached at 29 of 29.
 */
export const plainShare = (level: Level, ratingOf: RatingSource): PlainTally => {
  const total = level.expectations.length;
  const met = level.expectations.filter(({ id }) => isMet(ratingOf(id))).length;
  return { rule: 'plain-share', share: total === 0 ? 0 : met / total, reached: total > 0 && met === total, met, total };
};
