import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginFocus, Focus, focusClock, focusedHours, isFocusStale, leftFocusHours, seenFocus } from './focus';

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
    expect(focusedHours({ counted: 1e12 })).toBe(24);
  });
});

describe('a timer that was running when the application closed', () => {
  const left = after(...minutes(30));

  it('offers what it had counted, and that with the time since', () => {
    expect(leftFocusHours(left, left.seenAt + 60 * minute)).toEqual({ untilClosed: 0.5, untilNow: 1.5 });
  });

  it('offers neither less than it had counted nor more than a day, whatever the clock did', () => {
    expect(leftFocusHours(left, left.seenAt - 90 * minute)).toEqual({ untilClosed: 0.5, untilNow: 0.5 });
    expect(leftFocusHours(left, left.seenAt + 1e12).untilNow).toBe(24);
  });

  it('was kept at most a minute before', () => {
    const kept = after(...minutes(3));
    expect(isFocusStale(kept, seenFocus(kept, kept.seenAt + 59_000))).toBe(false);
    expect(isFocusStale(kept, seenFocus(kept, kept.seenAt + minute))).toBe(true);
    expect(isFocusStale(kept, seenFocus(kept, kept.seenAt - 60 * minute))).toBe(true);
    expect(isFocusStale(kept, { ...kept, milestoneId: 'other' })).toBe(true);
  });

  it('is read back as it was written', () => {
    expect(Focus.parse(JSON.parse(JSON.stringify(left)))).toEqual(left);
  });
});
