import { describe, expect, it } from 'vitest';
import { isoDate } from './dates';
import { isWithin, quarterOf, quartersUpTo } from './quarters';

describe('quarters', () => {
  it('hold three months, to the day', () => {
    const quarter = quarterOf(isoDate('2026-12-31'));
    expect(quarter).toEqual({ name: 'Q4 2026', from: '2026-10-01', before: '2027-01-01' });
    expect(isWithin(quarter, isoDate('2026-10-01'))).toBe(true);
    expect(isWithin(quarter, isoDate('2026-09-30'))).toBe(false);
    expect(isWithin(quarter, isoDate('2027-01-01'))).toBe(false);
    expect(quarterOf(isoDate('2028-02-29'))).toMatchObject({ name: 'Q1 2028', from: '2028-01-01' });
  });

  it('are counted back over the turn of the year', () => {
    expect(quartersUpTo(isoDate('2027-05-31'), 4).map(({ name }) => name)).toEqual([
      'Q3 2026',
      'Q4 2026',
      'Q1 2027',
      'Q2 2027',
    ]);
  });
});
