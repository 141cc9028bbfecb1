import type { Plan } from '../plan/plan';
import type { Goal } from './goal';
import { milestonesOf } from './goal.queries';
import { measureShare, measureStanding, measureTitle, milestonesShare } from './measure.queries';
import type { Measure } from './measure';

/** How far one measure of a goal has come: `share` from 0 to 1, `standing` in words. */
export interface MeasureProgress {
  readonly measure: Measure;
  readonly title: string;
  readonly standing: string;
  readonly share: number;
}

/**
 * How far a goal has come, from 0 to 1, null while there is nothing to count; with the rule in a sentence and each
 * measure beside it.
 */
export interface Progress {
  readonly share: number | null;
  readonly rule: string;
  readonly measures: readonly MeasureProgress[];
}

/**
 * The progress of a goal: the mean of its measures, or of its milestones where it has no measure. A figure half way
 * and a yes make 0.75; see `measureShare` for each kind.
 */
export const progressOf = (plan: Plan, goal: Goal): Progress => {
  const milestones = milestonesOf(plan, goal);
  const measures = goal.measures.map((measure) => ({
    measure,
    title: measureTitle(measure),
    standing: measureStanding(measure, milestones),
    share: measureShare(measure, milestones),
  }));
  const isCounted = milestones.some(({ status }) => status !== 'dropped');
  if (measures.length > 0) return { share: meanOf(measures), rule: ruleOf(goal.measures), measures };
  return isCounted
    ? { share: milestonesShare(milestones), rule: milestonesRule, measures }
    : { share: null, rule: 'There is no measure and no milestone yet, so nothing can be counted.', measures };
};

/** Whether a goal has milestones that do not move it: it has measures, and none of them counts milestones. */
export const milestonesUncounted = (plan: Plan, goal: Goal): boolean =>
  goal.measures.length > 0 &&
  goal.measures.every(({ kind }) => kind !== 'milestones') &&
  milestonesOf(plan, goal).some(({ status }) => status !== 'dropped');

/** Adds in the order of size, so that the order of the measures makes no difference, not even by rounding. */
const meanOf = (measures: readonly MeasureProgress[]): number => {
  const sum = measures.map(({ share }) => share).toSorted((a, b) => a - b).reduce((total, share) => total + share, 0);
  return Math.min(1, sum / measures.length);
};

const milestonesRule = 'It has no measure, so its milestones count: the hours of those that are done, out of all not dropped.';

const kindRules: Readonly<Record<Measure['kind'], string>> = {
  number: 'a figure counts by the share of its way',
  'yes-no': 'yes or no counts whole or not at all',
  milestones: 'milestones count by the hours of those that are done',
};

const ruleOf = (measures: readonly Measure[]): string => {
  const kinds = (['number', 'yes-no', 'milestones'] as const).filter((kind) => measures.some((one) => one.kind === kind));
  const how = kinds.map((kind) => kindRules[kind]).join(', ');
  return measures.length === 1 ? `By its one measure: ${how}.` : `The mean of its ${measures.length} measures: ${how}.`;
};
