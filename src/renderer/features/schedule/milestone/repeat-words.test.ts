import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRule } from '../../../../core/milestones/repeat';
import { practiceOf, repeatOf, ruleDays } from './repeat-words';

describe('weekly practice', () => {
  it('is a recurrence rule of a calendar', () => {
    expect(repeatOf({ days: ['TH', 'TU'], everyWeeks: 2, times: 12, hours: 0.5 })).toEqual({
      rule: 'FREQ=WEEKLY;BYDAY=TU,TH;INTERVAL=2;COUNT=12',
      hours: 0.5,
    });
    expect(repeatOf({ days: [], everyWeeks: 1, times: null, hours: 1 })).toBeNull();
  });

  it('is read back from its rule as it was', () => {
    const practices = fc.record({
      days: fc.subarray([...ruleDays], { minLength: 1 }),
      everyWeeks: fc.integer({ min: 1, max: 12 }),
      times: fc.option(fc.integer({ min: 1, max: 999 })),
      hours: fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4),
    });
    fc.assert(
      fc.property(practices, (practice) => {
        const repeat = repeatOf(practice);
        expect(repeat && isRule(repeat.rule)).toBe(true);
        expect(repeat && practiceOf(repeat)).toEqual(practice);
      }),
    );
  });

  it('leaves every other rule as it is', () => {
    expect(practiceOf({ rule: 'FREQ=MONTHLY;BYDAY=1MO', hours: 1 })).toBeNull();
    expect(practiceOf({ rule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231', hours: 1 })).toBeNull();
  });
});
