import type { Evidence } from '../evidence/evidence';
import { supportedEvidence } from '../evidence/evidence.queries';
import type { Goal } from '../goals/goal';
import type { IsoDate } from '../kit/dates';
import { addDays } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import type { Expectation, Level } from '../paths/path';
import type { Plan } from '../plan/plan';
import { currentRating, unmetExpectations } from '../readiness/readiness.queries';
import type { RatingValue } from '../readiness/rating';

/** An expectation to grow in next, with the open goal that works on it where there is one. */
export interface Focus {
  readonly expectation: Expectation;
  readonly value: RatingValue;
  readonly goal: Goal | null;
}

/**
 * What a growth plan is made of, the most pressing first; a document takes as much of it as fits on its page.
 */
export interface Growth {
  readonly focus: readonly Focus[];
  readonly goals: readonly Goal[];
  /** Open milestones due within the days ahead, and those that were due before. */
  readonly milestones: readonly Milestone[];
  readonly evidence: readonly Evidence[];
}

/** How far ahead a growth plan looks, in days: a quarter. */
export const growthDays = 92;

/**
 * What to grow in for a level. Expectations come in this order: those a goal works on, those rated growing,
 * the others, each in the order of the path; goals in progress come before those not begun, then by deadline.
 */
export const growthFor = (plan: Plan, level: Level, today: IsoDate): Growth => {
  const goals = openGoals(plan);
  return {
    focus: focusOf(plan, level, goals),
    goals,
    milestones: comingMilestones(plan, addDays(today, growthDays)),
    evidence: newestFor(plan, level, today),
  };
};

const openGoals = ({ goals }: Plan): Goal[] =>
  Object.values(goals)
    .filter(({ status }) => status === 'in-progress' || status === 'not-started')
    .toSorted((a, b) => compared(pressingOf(a), pressingOf(b)));

const pressingOf = ({ status, deadline, id }: Goal): string =>
  `${status === 'in-progress' ? 0 : 1} ${deadline ?? '9999'} ${id}`;

const focusOf = (plan: Plan, level: Level, goals: readonly Goal[]): Focus[] => {
  const goalOf = (id: string): Goal | null =>
    goals.find(({ expectationIds }) => expectationIds.includes(id)) ?? null;
  const rank = ({ goal, value }: Focus): number => (goal ? 0 : 2) + (value === 'growing' ? 0 : 1);
  return unmetExpectations(plan, level)
    .map((expectation) => ({
      expectation,
      value: currentRating(plan, expectation.id),
      goal: goalOf(expectation.id),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
};

const comingMilestones = ({ milestones }: Plan, until: IsoDate): Milestone[] =>
  Object.values(milestones)
    .filter(({ status, due }) => status !== 'done' && status !== 'dropped' && due !== null && due <= until)
    .toSorted((a, b) => compared(`${a.due} ${a.id}`, `${b.due} ${b.id}`));

const newestFor = (plan: Plan, level: Level, today: IsoDate): Evidence[] => {
  const own = new Set(level.expectations.map(({ id }) => id));
  return supportedEvidence(plan)
    .filter(({ on, expectationIds }) => on <= today && expectationIds.some((id) => own.has(id)))
    .toSorted((a, b) => compared(`${b.on} ${b.id}`, `${a.on} ${a.id}`));
};

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
