import { evidencedExpectationIds } from '../evidence/evidence.queries';
import type { Expectation, Level } from '../paths/path';
import type { Plan } from '../plan/plan';
import type { RatingValue } from './rating';

/** What the readiness of a level rests on, one line for each of its expectations. */
export interface Receipt {
  readonly expectation: Expectation;
  readonly value: RatingValue;
  /** Rated solid or teaching others: claimed. */
  readonly met: boolean;
  /** Met, and at least one piece of evidence supports it. */
  readonly proven: boolean;
}

/**
 * How far a person meets a level, with the rule it is counted by and everything it rests on; `share` runs
 * from 0 to 1.
 */
export interface Readiness {
  readonly levelId: string;
  readonly rule: string;
  readonly ruleSentence: string;
  readonly met: number;
  readonly proven: number;
  readonly total: number;
  readonly share: number;
  readonly receipts: readonly Receipt[];
}

/** The newest rating of an expectation; "not yet" where there is none. */
export const currentRating = (plan: Plan, expectationId: string): RatingValue =>
  plan.ratings[expectationId]?.at(-1)?.value ?? 'not-yet';

/** Whether a rating counts as meeting an expectation. */
export const isMet = (value: RatingValue): boolean => value === 'solid' || value === 'teaching-others';

/** Readiness by the plain share: met expectations over all, each counting the same. 18 of 29 give 0.62. */
export const readinessFor = (plan: Plan, level: Level): Readiness => {
  const evidenced = evidencedExpectationIds(plan);
  const receipts = level.expectations.map((expectation): Receipt => {
    const value = currentRating(plan, expectation.id);
    const met = isMet(value);
    return { expectation, value, met, proven: met && evidenced.has(expectation.id) };
  });
  const met = receipts.filter((receipt) => receipt.met).length;
  return {
    levelId: level.id,
    rule: 'Plain share',
    ruleSentence:
      'Every expectation of the level counts the same; those rated solid or teaching others count as met. ' +
      'A met expectation with a piece of evidence is proven as well.',
    met,
    proven: receipts.filter(({ proven }) => proven).length,
    total: receipts.length,
    share: receipts.length === 0 ? 0 : met / receipts.length,
    receipts,
  };
};

/** The expectations of a level that are not rated solid or better, in the order of the path. */
export const unmetExpectations = (plan: Plan, level: Level): Expectation[] =>
  level.expectations.filter(({ id }) => !isMet(currentRating(plan, id)));
