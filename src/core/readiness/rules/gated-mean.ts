import type { Expectation, Level } from '../../paths/path';
import { isMet } from '../rating.queries';
import type { RatingValue } from '../rating';
import { climbOf, type RatingSource, type TrackedLevel } from './rating-source';

/** What a level scores by itself, and whether it counts once the levels before it are looked at. */
export interface Gate {
  readonly level: Level;
  /** The sum of the scores of its expectations. */
  readonly sum: number;
  /** The mean score, 0 to 2. */
  readonly mean: number;
  /** The expectations that score 0, in the order of the path. */
  readonly zeros: readonly Expectation[];
  /** Whether the mean is above 1.7. */
  readonly meanIsEnough: boolean;
  /** Whether the level before it counts, or there is none. */
  readonly afterOneThatCounts: boolean;
  readonly counts: boolean;
}

/** What the gated mean comes to: one gate for each level up to the one asked about, which is the last. */
export interface GatedTally {
  readonly rule: 'gated-mean';
  /** The mean of the level over the highest score, 0 to 1. */
  readonly share: number;
  readonly reached: boolean;
  readonly gates: readonly Gate[];
}

/** What a rating scores: 0 for not yet, 1 for growing, 2 for solid and teaching others. */
export const scoreOf = (value: RatingValue): number => {
  if (isMet(value)) return 2;
  return value === 'growing' ? 1 : 0;
};

/**
 * Gated mean: each expectation scores 0 (not yet), 1 (growing) or 2 (solid, teaching others). A level counts
 * only if the level before it in its track counts, none of its own expectations scores 0, and their mean is
 * above 1.7. A level that asks for nothing is passed over. The share is the level's own mean over 2.
 *
 * Source: the rule of self-assessment sheets that go with public ladders; these sentences define it whole.
 * Example: ten expectations, eight solid and two growing: (8 × 2 + 2 × 1) / 10 = 1.8, none is 0, so the level
 * counts if the one before does; with seven solid and three growing the mean is 1.7, which is not above 1.7.
 */
export const gatedMean = (tracked: TrackedLevel, ratingOf: RatingSource): GatedTally => {
  const gates: Gate[] = [];
  let lastCounts = true;
  for (const level of climbOf(tracked)) {
    const gate = gateOf(level, ratingOf, lastCounts);
    gates.push(gate);
    if (level.expectations.length > 0) lastCounts = gate.counts;
  }
  const own = gates.at(-1);
  return { rule: 'gated-mean', share: (own?.mean ?? 0) / 2, reached: own?.counts ?? false, gates };
};

const gateOf = (level: Level, ratingOf: RatingSource, afterOneThatCounts: boolean): Gate => {
  const scores = level.expectations.map((expectation) => ({ expectation, score: scoreOf(ratingOf(expectation.id)) }));
  const sum = scores.reduce((total, { score }) => total + score, 0);
  const zeros = scores.filter(({ score }) => score === 0).map(({ expectation }) => expectation);
  const meanIsEnough = sum * 10 > scores.length * 17;
  return {
    level,
    sum,
    mean: scores.length === 0 ? 0 : sum / scores.length,
    zeros,
    meanIsEnough,
    afterOneThatCounts,
    counts: afterOneThatCounts && zeros.length === 0 && meanIsEnough,
  };
};

/**
 * How many more points of score a level needs for its mean to be above 1.7: none where it is.
 * Ten expectations that sum to 15 need 3: the first sum above 17 is 18.
 */
export const missingScore = ({ level, sum }: Gate): number =>
  Math.max(0, Math.floor((level.expectations.length * 17) / 10) + 1 - sum);
