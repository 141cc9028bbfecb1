import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import type { PayBand } from '../paths/path';
import { byId, examplePlan } from '../plan/plan.example';
import { bandPlace, payOn, totalPay } from './pay.queries';

const band: PayBand = { kind: 'unstated', currency: 'USD', from: 70_000_00, to: 100_000_00, openEnd: false, per: 'year', note: '' };
const record = (id: string, from: string, base: number) => ({
  id, from: isoDate(from), currency: 'USD', base, bonus: 5, equity: 7, benefits: 11, note: '',
});

describe('own pay', () => {
  const plan = examplePlan({ pay: byId(record('new', '2026-06-01', 90), record('old', '2025-01-01', 80)) });

  it('is the newest record that holds on the date', () => {
    expect(payOn(plan, isoDate('2026-05-31'))?.id).toBe('old');
    expect(payOn(plan, isoDate('2026-06-01'))?.id).toBe('new');
    expect(payOn(plan, isoDate('2024-12-31'))).toBeNull();
  });

  it('adds up base, bonus, equity and benefits', () => {
    expect(totalPay(record('a', '2026-01-01', 90))).toBe(113);
  });
});

describe('the place in a band', () => {
  it('is under, inside or over, with the way to both ends', () => {
    expect(bandPlace(60_000_00, 'USD', band)).toEqual({ kind: 'under', share: null, gapToFrom: 10_000_00, gapToTo: 40_000_00 });
    expect(bandPlace(85_000_00, 'USD', band)).toMatchObject({ kind: 'inside', share: 0.5 });
    expect(bandPlace(101_000_00, 'USD', band)).toMatchObject({ kind: 'over', share: null, gapToTo: -1_000_00 });
  });

  it('counts both ends as inside', () => {
    expect(bandPlace(70_000_00, 'USD', band)).toMatchObject({ kind: 'inside', share: 0 });
    expect(bandPlace(100_000_00, 'USD', band)).toMatchObject({ kind: 'inside', share: 1 });
  });

  it('has nothing over an open end', () => {
    expect(bandPlace(500_000_00, 'USD', { ...band, openEnd: true })).toMatchObject({ kind: 'inside', share: 1 });
    const open = { ...band, to: null, openEnd: true };
    expect(bandPlace(500_000_00, 'USD', open)).toMatchObject({ kind: 'inside', share: null, gapToTo: null });
  });

  it('takes a single figure as both ends', () => {
    expect(bandPlace(70_000_00, 'USD', { ...band, to: null })).toMatchObject({ kind: 'inside', share: 1 });
    expect(bandPlace(70_000_01, 'USD', { ...band, to: null })).toMatchObject({ kind: 'over' });
  });

  it('reads a monthly band as twelve months and converts neither currencies nor days', () => {
    expect(bandPlace(12 * 85_000_00, 'USD', { ...band, per: 'month' })).toMatchObject({ kind: 'inside', share: 0.5 });
    expect(bandPlace(1, 'EUR', band)).toMatchObject({ kind: 'other-currency', gapToFrom: null });
    expect(bandPlace(1, 'USD', { ...band, per: 'day' })).toMatchObject({ kind: 'other-period' });
  });

  it('keeps its share between 0 and 1 and its gaps apart by the width of the band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), fc.boolean(), (amount, openEnd) => {
        const { share, gapToFrom, gapToTo } = bandPlace(amount, 'USD', { ...band, openEnd });
        expect((share ?? 0) >= 0 && (share ?? 0) <= 1).toBe(true);
        expect((gapToTo ?? 0) - (gapToFrom ?? 0)).toBe(30_000_00);
      }),
    );
  });
});
