import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualAvailability } from '../availability/availability';
import { addDays, isoDate, isoWeek } from '../kit/dates';
import { toDayNumber } from '../kit/day-number';
import { capacityOn, quartersByDay, weekCapacity } from './capacity';

const availability = {
  ...usualAvailability(),
  weekdayHours: [1, 1.1, 0, 2, 0, 3, 0.25],
  daysOff: [isoDate('2026-12-24')],
  blackouts: [{ id: 'b', from: isoDate('2026-12-28'), to: isoDate('2027-01-01'), label: 'Holiday', uid: '' }],
};

describe('the hours of a day', () => {
  it('are those of the last change begun by then, less the share kept free', () => {
    const changes = [
      { id: '1', from: isoDate('2026-12-22'), weekdayHours: [0, 3, 0, 0, 0, 0, 0] },
      { id: '2', from: isoDate('2027-01-05'), weekdayHours: [0, 8, 0, 0, 0, 0, 0] },
    ];
    const changing = { ...usualAvailability(), changes, buffer: 0.25 };
    const tuesdays = ['2026-12-15', '2026-12-22', '2026-12-29', '2027-01-05'].map(isoDate);
    expect(tuesdays.map((date) => capacityOn(changing, date))).toEqual([0.75, 2.25, 2.25, 6]);
    const quarters = quartersByDay(changing, toDayNumber(isoDate('2026-12-15')), 22);
    expect([0, 7, 14, 21].map((day) => quarters[day])).toEqual([3, 9, 9, 24]);
    expect(quarters[8]).toBe(0);
  });

  it('are those of its weekday, or none on a day off and during time off', () => {
    expect(capacityOn(availability, isoDate('2026-12-21'))).toBe(1);
    expect(capacityOn(availability, isoDate('2026-12-24'))).toBe(0);
    expect(capacityOn(availability, isoDate('2027-01-01'))).toBe(0);
    expect(capacityOn(availability, isoDate('2027-01-02'))).toBe(3);
  });

  it('add up over a week, also over the edge of a year', () => {
    expect(weekCapacity(availability, isoWeek('2026-W53'))).toBe(3.25);
  });

  it('come as whole quarter hours for the schedule, the same on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (offset) => {
        const date = addDays(isoDate('2026-12-24'), offset);
        const [quarters] = quartersByDay(availability, toDayNumber(date), 1);
        expect(quarters).toBe(Math.floor(capacityOn(availability, date) * 4 + 1e-9));
      }),
    );
  });

  it('are cleared by time off that began long ago or ends beyond the days asked for', () => {
    const always = { id: 'b', from: isoDate('1990-01-01'), to: isoDate('2090-01-01'), label: '', uid: '' };
    const quarters = quartersByDay({ ...availability, blackouts: [always] }, toDayNumber(isoDate('2026-01-01')), 30);
    expect(quarters.every((count) => count === 0)).toBe(true);
  });
});
