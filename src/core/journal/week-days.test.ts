import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, isoWeek } from '../kit/dates';
import { journalDays, journalWeekOf, type WeekStart } from './week-days';

const starts: readonly WeekStart[] = ['monday', 'sunday', 'saturday'];

describe('the days of a week', () => {
  it('are one week from 28 December 2026 to 3 January 2027', () => {
    const days = journalDays(isoWeek('2026-W53'), 'monday');
    expect([days[0], days[6]]).toEqual(['2026-12-28', '2027-01-03']);
    expect(new Set(days.map((day) => journalWeekOf(day, 'monday')))).toEqual(new Set(['2026-W53']));
  });

  it('begin on the person’s own day, while the key stays the ISO week', () => {
    expect(journalDays(isoWeek('2026-W53'), 'sunday')[0]).toBe('2026-12-27');
    expect(journalDays(isoWeek('2026-W53'), 'saturday')[0]).toBe('2026-12-26');
    expect(journalWeekOf(isoDate('2027-01-03'), 'sunday')).toBe('2027-W01');
    expect(journalWeekOf(isoDate('2027-01-03'), 'monday')).toBe('2026-W53');
  });

  it('hold every date in exactly one week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...starts), (offset, start) => {
        const date = addDays(isoDate('2000-01-01'), offset);
        expect(journalDays(journalWeekOf(date, start), start)).toContain(date);
      }),
    );
  });
});
