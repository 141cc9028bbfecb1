import type { ProofState } from '../evidence/proof.queries';
import type { Evidence } from '../evidence/evidence';
import type { Expectation } from '../paths/path';
import type { Rating, RatingValue } from './rating';

/** A piece of evidence for an expectation, and whether it proves anything on the day asked about. */
export interface EvidenceReceipt {
  readonly evidence: Evidence;
  readonly state: ProofState;
}

/** Whether an expectation counted in a figure, and why or why not in one sentence. */
export interface Verdict {
  readonly counted: boolean;
  readonly why: string;
}

/** What a readiness rests on, one for each expectation of the level. */
export interface Receipt {
  readonly expectation: Expectation;
  /** The rating that stood on the day, with its date; null where there was none. */
  readonly rating: Rating | null;
  /** Its value; "not yet" where there was none. */
  readonly value: RatingValue;
  readonly evidence: readonly EvidenceReceipt[];
  /** Rated solid or teaching others: claimed. */
  readonly met: boolean;
  /** Met, and at least one piece of evidence proves it on the day. */
  readonly proven: boolean;
  /** How it counted in what is claimed, and in what is proven. */
  readonly claim: Verdict;
  readonly proof: Verdict;
}
