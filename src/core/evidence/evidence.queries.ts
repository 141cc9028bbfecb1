import type { Plan } from '../plan/plan';
import type { Evidence } from './evidence';
import { unsupportedEvidence } from './support.queries';

/**
 * The pieces of evidence that support an expectation and whose line the journal still holds, newest first.
 */
export const evidenceFor = (plan: Plan, expectationId: string): Evidence[] =>
  supportedEvidence(plan).filter(({ expectationIds }) => expectationIds.includes(expectationId));

/** Every piece of evidence, newest first. */
export const evidenceNewestFirst = (plan: Plan): Evidence[] =>
  Object.values(plan.evidence).toSorted((a, b) => b.on.localeCompare(a.on) || a.title.localeCompare(b.title));

/**
 * Every piece of evidence that counts, newest first: those harvested from a line that is gone are left out.
 */
export const supportedEvidence = (plan: Plan): Evidence[] => {
  const unsupported = unsupportedEvidence(plan);
  return evidenceNewestFirst(plan).filter(({ id }) => !unsupported.has(id));
};

/** The ids of all expectations that at least one piece of evidence supports. */
export const evidencedExpectationIds = (plan: Plan): ReadonlySet<string> =>
  new Set(supportedEvidence(plan).flatMap(({ expectationIds }) => expectationIds));
