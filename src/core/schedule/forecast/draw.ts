import type { Milestone } from '../../milestones/milestone';
import { loggedHours } from '../../milestones/milestone.queries';
import { chance, hashOf } from './chance';
import { normalQuantile, normalShare } from './normal';
import type { Pace } from './pace';

/** How a person might turn out to work: the mean and the spread of the logarithm of their ratio. */
export interface Person {
  readonly mean: number;
  readonly spread: number;
}

/**
 * Draws who the person is in one run: first the spread, from a chi-square distribution (its quantiles by Wilson and Hilferty),
 * then the mean, the less certain the less history there is.
 */
export const drawnPerson = (pace: Pace, seed: number, run: number): Person => {
  const { freedom } = pace;
  const z = normalQuantile(chance(seed, run, spreadItem));
  const chiSquare = freedom * Math.max(0.01, 1 - 2 / (9 * freedom) + z * Math.sqrt(2 / (9 * freedom))) ** 3;
  const spread = Math.sqrt((freedom * pace.variance) / chiSquare);
  return { mean: pace.mean + (spread / Math.sqrt(pace.certainty)) * normalQuantile(chance(seed, run, meanItem)), spread };
};

/** A milestone as far as its hours can be drawn. */
export interface Drawable {
  readonly item: number;
  readonly effort: number;
  readonly logged: number;
  /** Spread of the logarithm below and above the estimate where a range was given, else null. */
  readonly below: number | null;
  readonly above: number | null;
}

/** Reads from a milestone what is needed to draw its hours; one in ten lies below its low estimate and one in ten above the high. */
export const drawableOf = (milestone: Milestone): Drawable => {
  const effort = Math.max(0.25, milestone.effort);
  const apart = (ratio: number): number => Math.max(0, Math.log(ratio)) / tenth;
  const { effortLow, effortHigh } = milestone;
  return {
    item: hashOf(milestone.id),
    effort,
    logged: loggedHours(milestone),
    below: effortLow === null ? null : apart(effort / Math.max(0.25, Math.min(effortLow, effort))),
    above: effortHigh === null ? null : apart(Math.max(effortHigh, effort) / effort),
  };
};

/**
 * The quarter hours that are left of a milestone in one run, at least one. Its whole effort is the estimate times a ratio drawn for
 * the person, and more than what was already logged on it. A range of the person's own takes the place of the usual spread, but
 * is never taken for narrower than half of it, since ranges are mostly drawn too narrow.
 */
export const drawnQuarters = (drawable: Drawable, { mean, spread }: Person, seed: number, run: number): number => {
  const { item, effort, logged, below, above } = drawable;
  const spreadAt = (z: number): number => Math.max((z < 0 ? below : above) ?? spread, spread / 2);
  const logRatio = logged === 0 ? -Infinity : Math.log(logged / effort) - mean;
  const least = logRatio === -Infinity ? 0 : normalShare(logRatio / spreadAt(logRatio));
  const z = normalQuantile(Math.min(1 - 1e-9, least + (1 - least) * chance(seed, run, item)));
  const hours = effort * Math.exp(mean + z * spreadAt(z));
  return Math.min(mostQuarters, Math.max(1, Math.round((hours - logged) * 4)));
};

const tenth = 1.2815515655446004;
const mostQuarters = 2 ** 20;
const spreadItem = hashOf('spread of the person');
const meanItem = hashOf('mean of the person');
