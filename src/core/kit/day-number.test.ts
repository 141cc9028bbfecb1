import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, weekday } from './dates';
import { fromDayNumber, toDayNumber, weekdayIndex } from './day-number';

describe('day numbers', () => {
  it('count from 1970-01-01, a Thursday', () => {
    expect(toDayNumber(isoDate('1970-01-03'))).toBe(2);
    expect(weekdayIndex(0)).toBe(3);
  });

  it('agree with the calendar for every day of the years 1 to 9000', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_567_000 }), (day) => {
        const date = fromDayNumber(day);
        expect(toDayNumber(date)).toBe(day);
        expect(date).toBe(addDays(isoDate('1970-01-01'), day));
        expect(weekdayIndex(day)).toBe(weekday(date) - 1);
      }),
    );
  });
});
