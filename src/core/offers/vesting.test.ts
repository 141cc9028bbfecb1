import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evenVesting,
  tranchesOf,
  Vesting,
  vestedBy,
  vestingPresets,
  type VestingPresetName,
} from './vesting';

const vesting = (name: VestingPresetName): Vesting =>
  vestingPresets.find((preset) => preset.name === name)?.vesting ?? [];

describe('vesting of 4,800 units', () => {
  // Each row: the units that are one's own after months 11, 12, 13, 24, 36, 47 and 48, worked out by hand.
  it.each([
    // 4,800 / 48 = 100 a month; the cliff brings twelve months at once.
    ['cliff-monthly', [0, 1_200, 1_300, 2_400, 3_600, 4_700, 4_800]],
    // 4,800 / 16 = 300 a quarter; four quarters at the cliff, the next in month 15.
    ['cliff-quarterly', [0, 1_200, 1_200, 2_400, 3_600, 4_500, 4_800]],
    // A quarter of 4,800 is 1,200.
    ['yearly', [0, 1_200, 1_200, 2_400, 3_600, 3_600, 4_800]],
    // 5 % is 240, 15 % is 720, then 20 % (960) in months 30, 36, 42 and 48.
    ['late-half-yearly', [0, 240, 240, 960, 2_880, 3_840, 4_800]],
    // 33 % is 1,584 a year (396 a quarter), 22 % is 1,056 (264 a quarter), 12 % is 576 (144 a quarter).
    ['early-quarterly', [1_188, 1_584, 1_584, 3_168, 4_224, 4_656, 4_800]],
    // 10 % is 480, 20 % is 960, 30 % is 1,440, 40 % is 1,920.
    ['rising-yearly', [0, 480, 480, 1_440, 2_880, 2_880, 4_800]],
  ] as const)('%s', (name, units) => {
    expect([11, 12, 13, 24, 36, 47, 48].map((month) => vestedBy(4_800, vesting(name), month))).toEqual(units);
  });

  it.each([
    // Nothing before month 12, then 100 a month.
    ['cliff-monthly', (month: number) => (month < 12 ? 0 : 100 * month)],
    // Nothing before month 12, then 300 for every whole quarter.
    ['cliff-quarterly', (month: number) => (month < 12 ? 0 : 300 * Math.floor(month / 3))],
    ['yearly', (month: number) => 1_200 * Math.floor(month / 12)],
    // 240 and 720 at the ends of two years, then 960 for every half year.
    [
      'late-half-yearly',
      (month: number) =>
        (month >= 12 ? 240 : 0) + (month >= 24 ? 720 : 0) + 960 * Math.max(0, Math.floor(month / 6) - 4),
    ],
    // Four quarters of 396, four of 396, four of 264, four of 144.
    [
      'early-quarterly',
      (month: number) =>
        [396, 396, 396, 396, 396, 396, 396, 396, 264, 264, 264, 264, 144, 144, 144, 144]
          .slice(0, Math.floor(month / 3))
          .reduce((sum, units) => sum + units, 0),
    ],
    ['rising-yearly', (month: number) => [0, 480, 1_440, 2_880, 4_800][Math.floor(month / 12)]],
  ] as const)('%s in each of its 48 months', (name, expected) => {
    for (let month = 1; month <= 48; month += 1)
      expect(`${month}: ${vestedBy(4_800, vesting(name), month)}`).toBe(`${month}: ${expected(month)}`);
  });

  it('month by month over a cliff of a year: nothing, then a quarter, then a forty-eighth a month', () => {
    const months = Array.from({ length: 48 }, (_, at) => vestedBy(4_800, vesting('cliff-monthly'), at + 1));
    expect(months.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 0));
    expect(months.slice(11)).toEqual(Array.from({ length: 37 }, (_, at) => 1_200 + 100 * at));
  });
});

describe('for any grant and schedule', () => {
  const schedules = fc.oneof(
    fc.constantFrom(...vestingPresets.map((preset) => preset.vesting)),
    fc
      .tuple(fc.integer({ min: 6, max: 60 }), fc.constantFrom(1, 3, 6))
      .map(([months, step]) => evenVesting(months, step)),
  );

  it('what vests adds up to the grant, in whole parts, and never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), schedules, (grant, schedule) => {
        const tranches = tranchesOf(grant, schedule);
        expect(tranches.reduce((sum, { amount }) => sum + amount, 0)).toBe(grant);
        expect(tranches.every(({ amount }) => Number.isInteger(amount) && amount >= 0)).toBe(true);
        expect(vestedBy(grant, schedule, 240)).toBe(grant);
      }),
    );
  });
});

describe('a schedule of one’s own', () => {
  it('ascends and vests something', () => {
    expect(
      Vesting.safeParse([
        { month: 12, weight: 1 },
        { month: 6, weight: 1 },
      ]).success,
    ).toBe(false);
    expect(Vesting.safeParse([{ month: 12, weight: 0 }]).success).toBe(false);
    expect(vestingPresets.every((preset) => Vesting.safeParse(preset.vesting).success)).toBe(true);
  });
});
