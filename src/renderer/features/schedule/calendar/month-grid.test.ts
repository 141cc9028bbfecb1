import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../../core/kit/dates';
import { monthRows } from './month-grid';

describe('the rows of a month', () => {
  it('begin on the chosen weekday and hold the whole month', () => {
    expect(monthRows(isoDate('2026-11-24'), 'monday')[0]?.[0]).toBe('2026-10-26');
    expect(monthRows(isoDate('2026-11-24'), 'sunday')[0]?.[0]).toBe('2026-11-01');
    expect(monthRows(isoDate('2027-02-01'), 'monday')).toHaveLength(4);
  });

  it('hold each day of the month once, in whole weeks, whatever the month', () => {
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(isoDate('1980-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('monday', 'sunday', 'saturday'), (day, weekStart) => {
        const dates = monthRows(day, weekStart as 'monday').flat();
        expect(dates).toContain(day);
        expect(new Set(dates).size).toBe(dates.length);
        expect(dates.length % 7).toBe(0);
        expect(dates.filter((date) => date.startsWith(day.slice(0, 7))).at(0)).toBe(`${day.slice(0, 7)}-01`);
      }),
    );
  });
});
