import type { ReviewPeriod } from '../../core/reviews/period';
import type { Reader } from '../../core/reviews/reader';
import type { ReviewFact } from '../../core/reviews/review-facts';
import type { Making } from '../document';

/** What a period review is made with besides the day and the formats. */
export interface PeriodReviewOptions extends Making {
  readonly period: ReviewPeriod;
  readonly reader: Reader;
  readonly facts: readonly ReviewFact[];
}
