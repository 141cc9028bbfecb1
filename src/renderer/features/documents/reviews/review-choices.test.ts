import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { reviewPeriod } from '../../../../core/reviews/period';
import { factChoices, periodGroups } from './review-choices';

const today = isoDate('2026-11-24');

describe('what a review can be of', () => {
  it('are the periods since the plan began, newest first', () => {
    const [quarters, months, halves, years] = periodGroups(
      isoDate('2026-08-15'),
      today,
      reviewPeriod('2026-Q4'),
    );
    expect(quarters?.items.map(({ value }) => value)).toEqual(['2026-Q4', '2026-Q3']);
    expect(months?.items.map(({ label }) => label)).toEqual([
      'November 2026',
      'October 2026',
      'September 2026',
      'August 2026',
    ]);
    expect([halves?.items.length, years?.items.length]).toEqual([1, 1]);
  });

  it('hold the chosen one although it lies before the plan', () => {
    const [, , , years] = periodGroups(today, today, reviewPeriod('2019'));
    expect(years?.items.map(({ value }) => value)).toEqual(['2026', '2019']);
  });

  it('offers mood to nobody but the person', () => {
    const offered = (reader: 'myself' | 'manager') => factChoices(reader).map(({ value }) => value);
    expect(offered('myself')).toContain('mood');
    expect(offered('manager')).not.toContain('mood');
  });
});
