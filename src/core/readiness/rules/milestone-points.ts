import type { Expectation, Level } from '../../paths/path';
import { isMet } from '../rating.queries';
import { climbOf, type RatingSource, type TrackedLevel } from './rating-source';

/** One level's part of a category: what it asks for there, and what of it is not met. */
export interface MilestoneStep {
  readonly level: Level;
  readonly expectations: readonly Expectation[];
  readonly unmet: readonly Expectation[];
}

/** How far a person is in one category: the milestone, 0 to 5, and the points it is worth. */
export interface CategoryMilestone {
  readonly category: string;
  readonly milestone: number;
  readonly points: number;
  /** The levels that ask for something in the category, lowest first, at most five. */
  readonly steps: readonly MilestoneStep[];
}

/** What the points come to beside what the level asks for. */
export interface PointsTally {
  readonly rule: 'points';
  /** Points over the threshold, 1 at most. */
  readonly share: number;
  readonly reached: boolean;
  readonly points: number;
  readonly threshold: number;
  /** Whether the level names its points, or they were worked out from what it and those below it ask for. */
  readonly thresholdFrom: 'level' | 'worked-out';
  readonly categories: readonly CategoryMilestone[];
}

/** What milestones 0 to 5 are worth: each is worth more than the one before. */
export const milestonePoints = [0, 1, 3, 6, 12, 20] as const;

/** The points of a milestone, 0 to 5. */
export const pointsOf = (milestone: number): number => milestonePoints[Math.min(milestone, 5)] ?? 0;

/**
 * Points by milestone: each category is a track of its own. A person's milestone in it is how many levels in
 * a row, from the lowest and five at most, are met there whole; a level that asks for nothing in the category
 * is passed over, so nothing is given for it.
 * Milestones 0 to 5 are worth 0, 1, 3, 6, 12 and 20 points; the points of all categories are added up.
 * The threshold is what the level names, else the points of somebody who meets everything up to it.
 *
 * Source: the milestones of Medium's growth framework "Snowflake" (2018), which gives the same points.
 * Example: Technical met at levels 1 to 3 (milestone 3, 6 points), Tools at 1 (1 point), Writing at none:
 * 7 points. A level that asks for 2 milestones in each of the three has the threshold 3 × 3 = 9: 7 / 9 = 0.78.
 */
export const pointsByMilestone = (tracked: TrackedLevel, ratingOf: RatingSource): PointsTally => {
  const categories = categoriesOf(tracked.track).map((category): CategoryMilestone => {
    const steps = stepsOf(tracked.track, category).slice(0, 5).map((step) => ({ ...step, unmet: unmetOf(step.expectations, ratingOf) }));
    const firstOpen = steps.findIndex(({ unmet }) => unmet.length > 0);
    const milestone = firstOpen < 0 ? steps.length : firstOpen;
    return { category, milestone, points: pointsOf(milestone), steps };
  });
  const points = categories.reduce((sum, category) => sum + category.points, 0);
  const named = tracked.level.points;
  const threshold = named ?? fullPoints(climbOf(tracked));
  const asksForSomething = named !== null || threshold > 0;
  const reached = asksForSomething && points >= threshold;
  const share = reached ? 1 : threshold === 0 ? 0 : points / threshold;
  return {
    rule: 'points', share, reached, points, threshold, categories,
    thresholdFrom: named === null ? 'worked-out' : 'level',
  };
};

/** The points of somebody who meets everything in these levels: three levels of one category give 6. */
export const fullPoints = (levels: readonly Level[]): number =>
  categoriesOf(levels).reduce((sum, category) => sum + pointsOf(stepsOf(levels, category).length), 0);

const categoriesOf = (levels: readonly Level[]): string[] => [
  ...new Set(levels.flatMap(({ expectations }) => expectations.map(({ category }) => category))),
];

const stepsOf = (levels: readonly Level[], category: string): Omit<MilestoneStep, 'unmet'>[] =>
  levels
    .map((level) => ({ level, expectations: level.expectations.filter((one) => one.category === category) }))
    .filter(({ expectations }) => expectations.length > 0);

const unmetOf = (expectations: readonly Expectation[], ratingOf: RatingSource): Expectation[] =>
  expectations.filter(({ id }) => !isMet(ratingOf(id)));
