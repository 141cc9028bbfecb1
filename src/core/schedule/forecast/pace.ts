import { loggedHours } from '../../milestones/milestone.queries';
import type { Plan } from '../../plan/plan';

/**
 * What is known of how long a person's work takes beside what they estimated: the logarithm of actual by estimated hours is taken
 * for normal, with a mean and a spread that are themselves not certain (a normal-inverse-gamma distribution).
 */
export interface Pace {
  /** Done milestones with hours logged on them. */
  readonly count: number;
  readonly mean: number;
  /** How many milestones the mean is worth. */
  readonly certainty: number;
  /** The spread, squared. */
  readonly variance: number;
  /** How many milestones the spread is worth. */
  readonly freedom: number;
}

/**
 * What is assumed of somebody without history: work takes 1.25 times its estimate in the middle (people underestimate what they
 * do themselves: Buehler, Griffin and Ross 1994; by about a third in software: Moløkken and Jørgensen 2003), and two thirds of it
 * between 0.8 and 1.96 times. The middle is worth one finished milestone and the spread three; both fade as real ones come.
 */
export const priorPace: Pace = { count: 0, mean: Math.log(1.25), certainty: 1, variance: 0.45 ** 2, freedom: 3 };

/** The pace of a person: the prior and their done milestones weighed together, by the usual conjugate formulas. */
export const paceOf = (plan: Plan): Pace => {
  const ratios = Object.values(plan.milestones).flatMap((milestone) => {
    const hours = milestone.status === 'done' && milestone.repeat === null ? loggedHours(milestone) : 0;
    return hours > 0 && milestone.effort > 0 ? [Math.log(hours / milestone.effort)] : [];
  });
  const count = ratios.length;
  if (count === 0) return priorPace;
  const { mean, certainty, variance, freedom } = priorPace;
  const own = ratios.reduce((sum, ratio) => sum + ratio, 0) / count;
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - own) ** 2, 0);
  const apart = ((certainty * count) / (certainty + count)) * (own - mean) ** 2;
  return {
    count,
    mean: (certainty * mean + count * own) / (certainty + count),
    certainty: certainty + count,
    variance: (freedom * variance + squares + apart) / (freedom + count),
    freedom: freedom + count,
  };
};

/** How many times its estimate the person's work takes in the middle: 1.25 without history. */
export const usualRatio = ({ mean }: Pace): number => Math.exp(mean);
