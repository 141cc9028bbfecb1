import type { Plan } from '../plan/plan';
import type { Evidence } from './evidence';

/** The pieces of evidence that support an expectation, newest first. */
export const evidenceFor = (plan: Plan, expectationId: string): Evidence[] =>
  evidenceNewestFirst(plan).filter(({ expectationIds }) => expectationIds.includes(expectationId));

/** Every piece of evidence, newest first. */
export const evidenceNewestFirst = (plan: Plan): Evidence[] =>
  Object.values(plan.evidence).toSorted(
    (a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title),
  );

/** The ids of all expectations that at least one piece of evidence supports. */
export const evidencedExpectationIds = (plan: Plan): ReadonlySet<string> =>
  new Set(Object.values(plan.evidence).flatMap(({ expectationIds }) => expectationIds));
