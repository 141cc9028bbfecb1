import { expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { reviewPeriod } from '../../../../core/reviews/period';
import { periodAsked, sameTime } from './review-place';

const today = isoDate('2026-11-24');

it('a review is of the period its address names, else of this quarter', () => {
  expect(periodAsked('2026-07', today)).toBe('2026-07');
  expect(periodAsked('2026-H2', today)).toBe('2026-H2');
  for (const id of [undefined, '2026-W48', '2027', '2026-12']) expect(periodAsked(id, today)).toBe('2026-Q4');
});

it('another length keeps to the end of what is looked at, and to today while that runs', () => {
  expect(sameTime(reviewPeriod('2026'), 'month', today)).toBe('2026-11');
  expect(sameTime(reviewPeriod('2025'), 'quarter', today)).toBe('2025-Q4');
  expect(sameTime(reviewPeriod('2026-02'), 'half', today)).toBe('2026-H1');
});
