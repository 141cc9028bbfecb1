import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { toDayNumber } from '../../../../core/kit/day-number';
import { dayWidth, scaleFor, ticksBetween, xOf, zooms } from './scale';

const today = toDayNumber(isoDate('2026-11-24'));

describe('the scale of the timeline', () => {
  it('begins on a Monday at least two weeks before and is as wide as its days', () => {
    const scale = scaleFor(dayWidth.weeks, today, today + 300);
    expect(scale.from).toBe(toDayNumber(isoDate('2026-11-09')));
    expect(xOf(scale, today)).toBe(15 * 12);
  });

  it('names weeks under months and quarters under years', () => {
    const weeks = ticksBetween(scaleFor(dayWidth.weeks, today, today), today - 30, today + 14, 'en-GB');
    expect(weeks.filter(({ isMajor }) => isMajor).map(({ words }) => words)).toEqual(['November 2026', 'December 2026']);
    expect(weeks.filter(({ isMajor }) => !isMajor).map(({ words }) => words)).toEqual(
      ['9 Nov', '16 Nov', '23 Nov', '30 Nov', '7 Dec'],
    );
    const years = ticksBetween(scaleFor(dayWidth.years, today, today), today - 14, today + 200, 'en-GB');
    expect(years.map(({ words }) => words)).toEqual(['2026', '2027', 'Q1', 'Q2']);
  });

  it('begins its weeks on the day the person chose', () => {
    const days = (start: 'sunday' | 'saturday') => {
      const scale = scaleFor(dayWidth.weeks, today, today, start);
      expect(scale.from).toBeLessThanOrEqual(today - 14);
      return ticksBetween(scale, scale.from, today + 14, 'en-GB').filter(({ isMajor }) => !isMajor).map(({ words }) => words);
    };
    expect(days('sunday')).toEqual(['8 Nov', '15 Nov', '22 Nov', '29 Nov', '6 Dec']);
    expect(days('saturday')).toEqual(['7 Nov', '14 Nov', '21 Nov', '28 Nov', '5 Dec']);
  });

  it('has no line outside the days asked for, at any zoom', () => {
    for (const zoom of zooms) {
      const scale = scaleFor(dayWidth[zoom], today, today + 500);
      for (const { day } of ticksBetween(scale, today + 100, today + 200, 'en-GB')) {
        expect(day).toBeGreaterThanOrEqual(today + 100 - 6);
        expect(day).toBeLessThan(today + 200);
      }
    }
  });
});
