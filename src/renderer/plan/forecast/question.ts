import type { IsoDate } from '../../../core/kit/dates';
import type { Plan } from '../../../core/plan/plan';
import { scenarioOf, whatIf, type Scenario } from '../../../core/schedule/forecast/scenario';
import type { WhatIf } from '../../../core/schedule/forecast/what-if';

/** What is asked of the worker: how a plan will go, and with some changes, by so many runs from a seed. */
export interface Question {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly changes: WhatIf | null;
  readonly seed: number;
  readonly runs: number;
}

/** How the plan will go as it is; `changed` is null where no changes were asked about. */
export interface Answer {
  readonly today: Scenario;
  readonly changed: Scenario | null;
}

/** Works an answer out; it takes as long as it takes. */
export const answerTo = ({ plan, today, changes, seed, runs }: Question): Answer =>
  changes === null
    ? { today: scenarioOf(plan, today, { seed, runs }), changed: null }
    : whatIf(plan, today, changes, { seed, runs });

/** Fewer runs for plans of thousands of milestones, so that an answer comes within seconds: 1,000 for up to 400. */
export const runsFor = (plan: Plan): number =>
  Math.max(100, Math.min(1_000, Math.round(400_000 / Math.max(1, Object.keys(plan.milestones).length))));
