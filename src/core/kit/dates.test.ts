import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWeeks, daysBetween, daysOf, IsoWeek, isoDate, isoWeek, mondayOf, monthsBefore, weekOf } from './dates';

const dates = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(isoDate('1950-01-01'), days));

describe('ISO weeks', () => {
  it('keeps the days around a year edge in the week ISO 8601 gives them', () => {
    expect(weekOf(isoDate('2027-01-01'))).toBe('2026-W53');
    expect(weekOf(isoDate('2025-12-29'))).toBe('2026-W01');
    expect(daysOf(isoWeek('2026-W53'))[0]).toBe('2026-12-28');
    expect(daysOf(isoWeek('2026-W53'))[6]).toBe('2027-01-03');
    expect(addWeeks(isoWeek('2026-W53'), 1)).toBe('2027-W01');
  });

  it('refuses a week 53 in a year without one', () => {
    expect(IsoWeek.safeParse('2026-W53').success).toBe(true);
    expect(IsoWeek.safeParse('2025-W53').success).toBe(false);
  });

  it('finds every date among the seven days of its own week', () => {
    fc.assert(fc.property(dates, (date) => daysOf(weekOf(date)).includes(date)));
  });

  it('counts consecutive weeks without a gap or a repeat', () => {
    fc.assert(
      fc.property(dates, (date) => daysBetween(mondayOf(weekOf(date)), mondayOf(addWeeks(weekOf(date), 1))) === 7),
    );
  });
});

describe('calendar arithmetic', () => {
  it('undoes an addition with its negative, over leap days and daylight saving alike', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('moves by whole months to their first day', () => {
    expect(addMonths(isoDate('2026-11-30'), 3)).toBe('2027-02-01');
    expect(addMonths(isoDate('2026-01-31'), -1)).toBe('2025-12-01');
    expect(monthsBefore(isoDate('2026-11-24'), 24)).toBe('2024-11-24');
    expect(monthsBefore(isoDate('2027-03-31'), 1)).toBe('2027-02-28');
    expect(monthsBefore(isoDate('2028-03-31'), 1)).toBe('2028-02-29');
  });
});

describe('what is no week', () => {
  it.each(['', 'week', 'yyyy-W01', '20x6-W10', '2026-W54', '2027-W53', '2026-W00'])('“%s” is declined, without a crash', (text) => {
    expect(IsoWeek.safeParse(text).success).toBe(false);
  });
});
