import { ratingWords } from '../../core/readiness/rating-words';
import type { Claim, Gap } from '../../core/reviews/packet';
import type { Formats } from '../formats';

/** An expectation with the evidence that supports it, each by its number, date and title. */
export interface ClaimModel {
  readonly id: string;
  readonly text: string;
  readonly rating: string;
  readonly evidence: readonly { readonly number: number; readonly date: string; readonly title: string }[];
}

/** An expectation nothing proves, and why. */
export interface GapModel {
  readonly id: string;
  readonly text: string;
  readonly rating: string;
  readonly why: string;
}

/** Puts a claim into words. */
export const claimModel = ({ expectation, value, evidence }: Claim, formats: Formats): ClaimModel => ({
  id: expectation.id,
  text: expectation.text,
  rating: ratingWords[value],
  evidence: evidence.map(({ number, evidence: { on, title } }) => ({
    number,
    date: formats.shortDay(on),
    title,
  })),
});

/** Puts a gap into words. */
export const gapModel = ({ expectation, value, newest }: Gap, formats: Formats): GapModel => ({
  id: expectation.id,
  text: expectation.text,
  rating: ratingWords[value],
  why: newest === null ? 'No evidence' : `Too old: ${formats.shortDay(newest)}`,
});
