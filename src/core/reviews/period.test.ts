import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, isoDate } from '../kit/dates';
import {
  daysOfPeriod,
  periodName,
  periodOf,
  periodsLater,
  ReviewPeriod,
  reviewPeriod,
  weeksOfPeriod,
  type PeriodKind,
} from './period';

const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year'];
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(isoDate('1990-01-01'), days));

describe('a period', () => {
  it('is a month, a quarter, a half or a year, and nothing else', () => {
    const read = (text: string): boolean => ReviewPeriod.safeParse(text).success;
    expect(['2026', '2026-01', '2026-12', '2026-Q4', '2026-H2'].map(read)).toEqual(Array(5).fill(true));
    expect(['', '2026-13', '2026-00', '2026-Q5', '2026-H0', '2026-W01', '26'].map(read)).toEqual(
      Array(7).fill(false),
    );
  });

  it('runs from its first to its last day', () => {
    expect(daysOfPeriod(reviewPeriod('2028-02'))).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOfPeriod(reviewPeriod('2026-Q4'))).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(daysOfPeriod(reviewPeriod('2026-H1'))).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    expect(daysOfPeriod(reviewPeriod('2026'))).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('has a name', () => {
    expect(['2026-11', '2026-Q4', '2026-H2', '2026'].map((key) => periodName(reviewPeriod(key)))).toEqual([
      'November 2026',
      'Fourth quarter of 2026',
      'Second half of 2026',
      '2026',
    ]);
  });

  it('is followed and preceded by its like, over the edge of a year', () => {
    expect(periodsLater(reviewPeriod('2026-Q1'), -1)).toBe('2025-Q4');
    expect(periodsLater(reviewPeriod('2026-12'), 1)).toBe('2027-01');
    expect(periodsLater(reviewPeriod('2026-H2'), 1)).toBe('2027-H1');
    expect(periodsLater(reviewPeriod('2026'), -2)).toBe('2024');
  });

  it('holds every day that is said to lie in it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...kinds), (day, kind) => {
        const { from, to } = daysOfPeriod(periodOf(kind, day));
        return from <= day && day <= to;
      }),
    );
  });
});

describe('the weeks of a period', () => {
  it('are those whose Thursday lies in it', () => {
    // Monday 28 September to Sunday 4 October 2026: its Thursday is 1 October.
    expect(weeksOfPeriod(reviewPeriod('2026-Q4'))[0]).toBe('2026-W40');
    expect(weeksOfPeriod(reviewPeriod('2026-09'))).toEqual(['2026-W36', '2026-W37', '2026-W38', '2026-W39']);
    // 2026-W53 ends on 3 January 2027, and its Thursday is New Year's Eve.
    expect(weeksOfPeriod(reviewPeriod('2026-12')).at(-1)).toBe('2026-W53');
    expect(weeksOfPeriod(reviewPeriod('2027-01'))[0]).toBe('2027-W01');
  });

  it('of a year are its ISO weeks, 52 or 53', () => {
    expect(weeksOfPeriod(reviewPeriod('2026'))).toHaveLength(53);
    expect(weeksOfPeriod(reviewPeriod('2027'))).toHaveLength(52);
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), (year) =>
        weeksOfPeriod(reviewPeriod(String(year))).every((week) => week.startsWith(String(year))),
      ),
    );
  });

  it('cover every week once, whatever the kind', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...kinds), (day, kind) => {
        const period = periodOf(kind, day);
        const [own, next] = [weeksOfPeriod(period), weeksOfPeriod(periodsLater(period, 1))];
        const last = own.at(-1);
        expect(last && addWeeks(last, 1)).toBe(next[0]);
        expect(new Set([...own, ...next]).size).toBe(own.length + next.length);
      }),
    );
  });
});
