import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginFocus, focusClock, focusedHours, seenFocus } from './focus';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 24, 12);

/** A timer looked at after each of some steps of the clock. */
const after = (...steps: readonly number[]) => {
  let now = noon;
  return steps.reduce((focus, step) => seenFocus(focus, (now += step)), beginFocus('m', noon));
};
const minutes = (count: number): number[] => Array.from({ length: count }, () => minute);

describe('a focus timer', () => {
  it('counts by the clock, in quarter hours', () => {
    expect(focusedHours(after(...minutes(50)))).toBe(0.75);
    expect(focusedHours(after(...minutes(7)))).toBe(0);
    expect(focusClock(after(...minutes(65), 9_000))).toBe('1:05:09');
    expect(focusClock(after(...minutes(4), 20_000))).toBe('4:20');
  });

  it('adds nothing while the clock goes backwards, or leaps, and goes on from there', () => {
    expect(after(...minutes(20), -60 * minute, ...minutes(10)).counted).toBe(30 * minute);
    expect(after(...minutes(20), 365 * 24 * 60 * minute, ...minutes(10)).counted).toBe(30 * minute);
  });

  it('never logs less than nothing or more than a day, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 2_000 }), (steps) => {
        const hours = focusedHours(after(...steps));
        expect(hours >= 0 && hours <= 24 && Number.isInteger(hours * 4)).toBe(true);
      }),
    );
    expect(focusedHours({ milestoneId: 'm', counted: 1e12, seenAt: 0 })).toBe(24);
  });
});
