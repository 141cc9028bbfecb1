import { evidenceByExpectation, proofState } from '../evidence/proof.queries';
import { unsupportedEvidence } from '../evidence/support.queries';
import type { IsoDate } from '../kit/dates';
import type { Expectation, Level } from '../paths/path';
import { findLevel } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { categoryReadiness, type CategoryReadiness } from './category-readiness';
import { currentRating, isMet, ratingOn } from './rating.queries';
import type { ReadinessRule } from './readiness-rule';
import type { EvidenceReceipt, Receipt } from './receipt';
import { ruleSentence, ruleWords } from './rule-words';
import type { RatingSource, TrackedLevel } from './rules/rating-source';
import { tallyOf, type Tally } from './rules/tally';
import { proofVerdict, verdictOf } from './verdicts';

export { currentRating, isMet } from './rating.queries';
export type { Receipt } from './receipt';

/**
 * How far a person meets a level on a day by the rule they chose, claimed and proven apart, with everything
 * it rests on. Shares run from 0 to 1; `met`, `proven` and `total` count expectations whatever the rule.
 */
export interface Readiness {
  readonly levelId: string;
  readonly on: IsoDate;
  readonly rule: string;
  readonly ruleSentence: string;
  readonly met: number;
  readonly proven: number;
  readonly total: number;
  readonly share: number;
  readonly provenShare: number;
  readonly claimed: Tally;
  readonly backed: Tally;
  readonly categories: readonly CategoryReadiness[];
  readonly receipts: readonly Receipt[];
}

/**
 * The readiness for a level as it was on a day: by the ratings that stood then, the evidence known then, and
 * the level and the rule as they are now. A rating is proven where at least one piece of evidence lies on or
 * before the day, is no older than the rule allows and still has its line in the journal; what nothing proves
 * counts as not yet.
 */
export const readinessFor = (plan: Plan, level: Level, on: IsoDate): Readiness => {
  const rule = plan.readinessRule;
  const sources = sourcesOn(plan, on, rule);
  const tracked = trackedLevel(plan, level);
  const claimed = tallyOf(tracked, sources.claimed, rule);
  const backed = tallyOf(tracked, sources.backed, rule);
  const receipts = level.expectations.map((expectation) =>
    receiptOf(plan, expectation, on, { ...sources, tallies: { claimed, backed } }),
  );
  return {
    levelId: level.id,
    on,
    rule: ruleWords[rule.name].title,
    ruleSentence: ruleSentence(rule),
    met: receipts.filter((receipt) => receipt.met).length,
    proven: receipts.filter((receipt) => receipt.proven).length,
    total: receipts.length,
    share: claimed.share,
    provenShare: backed.share,
    claimed,
    backed,
    categories: categoryReadiness(receipts),
    receipts,
  };
};

/** The expectations of a level that are not rated solid or better, in the order of the path. */
export const unmetExpectations = (plan: Plan, level: Level): Expectation[] =>
  level.expectations.filter(({ id }) => !isMet(currentRating(plan, id)));

/** A level among those of the same track of its path; alone where no path of the plan holds it. */
export const trackedLevel = (plan: Pick<Plan, 'paths'>, level: Level): TrackedLevel => {
  const path = findLevel(plan, level.id)?.path;
  if (!path) return { level, track: [level] };
  const track = path.levels.filter((one) => one.track === level.track || one.id === level.id);
  return { level, track: track.map((one) => (one.id === level.id ? level : one)) };
};

interface Sources {
  readonly claimed: RatingSource;
  readonly backed: RatingSource;
  readonly evidenceOf: (expectationId: string) => readonly EvidenceReceipt[];
}

const sourcesOn = (plan: Plan, on: IsoDate, { proofMonths }: ReadinessRule): Sources => {
  const evidence = evidenceByExpectation(plan);
  const unsupported = unsupportedEvidence(plan);
  const claimed: RatingSource = (id) => ratingOn(plan, id, on)?.value ?? 'not-yet';
  const evidenceOf: Sources['evidenceOf'] = (id) =>
    (evidence.get(id) ?? []).map((piece) => ({
      evidence: piece,
      state: proofState(piece, on, proofMonths, unsupported),
    }));
  const proves = (id: string): boolean => evidenceOf(id).some(({ state }) => state === 'proves');
  return { claimed, backed: (id) => (proves(id) ? claimed(id) : 'not-yet'), evidenceOf };
};

interface ReceiptSources extends Sources {
  readonly tallies: { readonly claimed: Tally; readonly backed: Tally };
}

const receiptOf = (
  plan: Plan,
  expectation: Expectation,
  on: IsoDate,
  { evidenceOf, tallies }: ReceiptSources,
): Receipt => {
  const rating = ratingOn(plan, expectation.id, on);
  const value = rating?.value ?? 'not-yet';
  const evidence = evidenceOf(expectation.id);
  const isProven = evidence.some(({ state }) => state === 'proves');
  const claim = verdictOf(tallies.claimed, expectation, value);
  return {
    expectation,
    rating,
    value,
    evidence,
    met: isMet(value),
    proven: isMet(value) && isProven,
    claim,
    proof: proofVerdict(
      claim,
      verdictOf(tallies.backed, expectation, isProven ? value : 'not-yet'),
      evidence,
    ),
  };
};
