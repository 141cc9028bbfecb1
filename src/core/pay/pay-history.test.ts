import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { inPricesOf, payHistory } from './pay-history';

const record = (id: string, from: string, base: number, currency = 'USD') => ({
  id, from: isoDate(from), currency, base, bonus: 0, equity: 0, benefits: 0, note: '',
});

describe('own pay over time', () => {
  const prices = [{ year: 2024, index: 100 }, { year: 2026, index: 110 }];
  const pay = byId(record('old', '2024-01-01', 100_000_00), record('new', '2026-06-01', 104_500_00));

  it('has its raises, as paid and in what it buys', () => {
    const { steps, pricesOf } = payHistory(examplePlan({ pay, prices }));
    expect(pricesOf).toBe(2026);
    // As paid: 104,500 / 100,000 - 1 = 4.5 %. In prices of 2026, 100,000 of 2024 is 110,000, so 104,500 is 5 % less.
    expect(steps.map(({ real }) => real)).toEqual([110_000_00, 104_500_00]);
    expect(steps[0]).toMatchObject({ raise: null, realRaise: null });
    expect(steps[1]?.raise).toBeCloseTo(0.045, 12);
    expect(steps[1]?.realRaise).toBeCloseTo(-0.05, 12);
  });

  it('compares neither across currencies nor years without prices', () => {
    const mixed = byId(record('old', '2024-01-01', 1), record('new', '2025-01-01', 2, 'EUR'));
    expect(payHistory(examplePlan({ pay: mixed, prices })).steps[1]).toMatchObject({
      raise: null, real: null, realRaise: null,
    });
    expect(payHistory(examplePlan({ pay })).steps.map(({ real }) => real)).toEqual([null, null]);
  });

  it('stays the same in the prices of its own year', () => {
    expect(inPricesOf(123, 2026, 2026, prices)).toBe(123);
    expect(inPricesOf(123, 2025, 2026, prices)).toBeNull();
  });
});
