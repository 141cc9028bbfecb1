import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { exampleMilestone } from '../plan/plan.example';
import { slippedBy } from './slip';

describe('what has slipped', () => {
  const accepted = exampleMilestone('a', { baseline: { start: isoDate('2027-02-20'), end: isoDate('2027-02-27') } });

  it('is counted in days after the accepted end, over the end of a month', () => {
    expect(slippedBy(accepted, { end: isoDate('2027-03-02') })).toBe(3);
  });

  it('is nothing where it ends in time, has no place, or was never accepted', () => {
    expect(slippedBy(accepted, { end: isoDate('2027-02-01') })).toBe(0);
    expect(slippedBy(accepted, null)).toBe(0);
    expect(slippedBy(exampleMilestone('b'), { end: isoDate('2027-03-02') })).toBe(0);
  });
});
