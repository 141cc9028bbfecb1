import type { ReadinessRule } from '../readiness-rule';
import { gatedMean, type GatedTally } from './gated-mean';
import { pointsByMilestone, type PointsTally } from './milestone-points';
import { plainShare, type PlainTally } from './plain-share';
import type { RatingSource, TrackedLevel } from './rating-source';
import { weightedShare, type WeightedTally } from './weighted-share';

/** What a rule makes of the ratings of a level, with everything it was worked out from. */
export type Tally = PlainTally | WeightedTally | GatedTally | PointsTally;

/** Counts by the rule a person chose. */
export const tallyOf = (tracked: TrackedLevel, ratingOf: RatingSource, rule: ReadinessRule): Tally => {
  switch (rule.name) {
    case 'plain-share':
      return plainShare(tracked.level, ratingOf);
    case 'weighted':
      return weightedShare(tracked.level, ratingOf, rule.weights);
    case 'gated-mean':
      return gatedMean(tracked, ratingOf);
    case 'points':
      return pointsByMilestone(tracked, ratingOf);
  }
};
