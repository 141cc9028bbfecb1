import { describe, expect, it } from 'vitest';
import { addWeeks, isoWeek } from '../../../../core/kit/dates';
import type { LoadWeek } from '../../../../core/schedule/load.queries';
import { isFull, isOverFull, loadSentence, pageOf, tallest, weeksOnPage } from './load-words';

const week = (at: number, given: Partial<LoadWeek> = {}): LoadWeek => ({
  week: addWeeks(isoWeek('2026-W48'), at), capacity: 6, planned: 0, displaced: 0, excess: 0, ...given,
});
const over = { planned: 6, displaced: 3, excess: 3 };

describe('the load in words', () => {
  it('tells over-full weeks from full ones', () => {
    expect([isOverFull(week(0, over)), isFull(week(0, { planned: 6 })), isOverFull(week(0, { planned: 6 }))]).toEqual([true, true, false]);
    expect(isFull(week(0, { capacity: 0 }))).toBe(false);
    expect(loadSentence([week(0, over), week(1)])).toBe('One week asks for more hours than you have');
    expect(loadSentence([week(0, over), week(1, over)])).toBe('Two weeks ask for more hours than you have');
    expect(loadSentence([week(0, { planned: 6 }), week(1)])).toBe('One week is full, none over-full');
    expect(loadSentence([week(0)])).toBe('No week is full');
  });

  it('is shown half a year at a time', () => {
    const weeks = Array.from({ length: 60 }, (_, at) => week(at));
    expect([0, 1, 2, 3].map((page) => pageOf(weeks, page).length)).toEqual([weeksOnPage, weeksOnPage, 8, 0]);
  });

  it('is drawn to the most there is, but no single week flattens the rest', () => {
    expect(tallest([])).toBe(1);
    expect(tallest([week(0), week(1, over)])).toBe(9);
    expect(tallest([week(0, { displaced: 400, excess: 394 })])).toBe(18);
    expect(tallest([week(0, { capacity: 0, planned: 2 })])).toBe(2);
  });
});
