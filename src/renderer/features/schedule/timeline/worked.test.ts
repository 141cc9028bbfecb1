import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { toDayNumber } from '../../../../core/kit/day-number';
import { dayWidth, scaleFor } from './scale';
import { workedOutline } from './worked';

const [first, second] = [isoDate('2026-11-24'), isoDate('2026-11-26')];
const day = toDayNumber(first);
const placement = {
  milestoneId: 'm',
  start: first,
  end: second,
  lateByDays: 0,
  days: [{ on: first, hours: 1 }, { on: second, hours: 9 }],
};

describe('the days of a bar that have work', () => {
  it('are as tall as their hours, up to the height of the bar', () => {
    const weeks = scaleFor(dayWidth.weeks, day, day);
    expect(workedOutline(placement, weeks, 20, { first: day, last: day + 9 })).toBe('M181 20v-7h10v7zM205 20v-14h10v14z');
  });

  it('are left out beyond the days in view, and where they are too narrow to see', () => {
    const weeks = scaleFor(dayWidth.weeks, day, day);
    expect(workedOutline(placement, weeks, 20, { first: day + 1, last: day + 9 })).toBe('M205 20v-14h10v14z');
    expect(workedOutline(placement, scaleFor(dayWidth.years, day, day), 20, { first: day, last: day + 9 })).toBe('');
  });
});
