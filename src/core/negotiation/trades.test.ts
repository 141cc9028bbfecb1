import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalPackages, packageValue } from './packages';
import type { Issue } from './talk';
import { issuesByWeight, tradesWorth, wholeWorth } from './trades';

const base: Issue = {
  id: 'base', kind: 'base', title: 'Base', unit: '', least: 120_000_00, most: 128_000_00, step: 1_000_00,
  worth: 1_000_00, weight: 9,
};
const leave: Issue = {
  id: 'leave', kind: 'leave', title: 'Leave', unit: 'days', least: 25, most: 29, step: 1, worth: 500_00, weight: 5,
};

describe('what a package is worth', () => {
  it('counts steps over the least, each at its own worth', () => {
    // 124,000 is four steps over 120,000 at 1,000; 27 days are two steps over 25 at 500: 4,000 + 1,000.
    expect(packageValue([base, leave], [{ issueId: 'base', at: 124_000_00 }, { issueId: 'leave', at: 27 }])).toBe(5_000_00);
    // Everything: eight steps at 1,000 and four at 500.
    expect(wholeWorth([base, leave])).toBe(10_000_00);
  });
});

describe('packages of equal value', () => {
  it('are the same to oneself though they hold different things', () => {
    // 5,000 of 10,000: 124,000 with 27 days, and neither more than 3 % (300) away from it.
    const trades = tradesWorth([base, leave], 0.5, 5);
    expect(trades[0]).toEqual({
      settings: [{ issueId: 'base', at: 124_000_00 }, { issueId: 'leave', at: 27 }],
      value: 5_000_00,
    });
    for (const { value } of trades) expect(Math.abs(value - 5_000_00)).toBeLessThanOrEqual(300_00);
  });

  it('differ from one another', () => {
    const remote: Issue = { ...leave, id: 'remote', kind: 'remote', title: 'Remote', least: 0, most: 4, worth: 1_000_00 };
    const trades = tradesWorth([base, leave, remote], 0.5, 4);
    expect(trades).toHaveLength(4);
    expect(new Set(trades.map(({ settings }) => JSON.stringify(settings))).size).toBe(4);
  });

  it('stay within every limit, whatever is asked', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 9 }), (share, room) => {
        const issues = [base, { ...leave, most: leave.least + room }];
        for (const { settings } of tradesWorth(issues, share, 5)) {
          for (const { issueId, at } of settings) {
            const issue = issues.find(({ id }) => id === issueId) ?? base;
            expect(at >= issue.least && at <= issue.most).toBe(true);
          }
        }
      }),
    );
  });

  it('are none where nothing comes near the value', () => {
    expect(equalPackages([base], 1_00, 0, 5)).toEqual([]);
    expect(tradesWorth([], 0.5, 5).flatMap(({ settings }) => settings)).toEqual([]);
  });
});

describe('issues', () => {
  it('stand with the weightiest first', () => {
    expect(issuesByWeight([leave, base]).map(({ id }) => id)).toEqual(['base', 'leave']);
  });
});
