import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { examplePath } from '../../../../core/paths/path.example';
import { examplePlan } from '../../../../core/plan/plan.example';
import { readinessFor } from '../../../../core/readiness/readiness.queries';
import { receiptsFor, verdictFor } from './receipt-request';

const on = isoDate('2026-11-24');
const [, mid] = examplePath().levels;
if (!mid) throw new Error('the example path has a second level');
const plan = examplePlan({ ratings: { 'example/mid-level/caching': [{ on, value: 'solid' }] } });
const { receipts } = readinessFor(plan, mid, on);

describe('the receipts of a figure', () => {
  it('are those of its category, the ones that counted first', () => {
    const technical = receiptsFor(receipts, { category: 'Technical', side: 'claimed' });
    expect(technical.map(({ expectation }) => expectation.id)).toEqual([
      'example/mid-level/caching', 'example/mid-level/advanced sql', 'example/mid-level/cloud services',
    ]);
  });

  it('are all of them for a figure of the whole level, in the order of the path where none counted', () => {
    const proven = receiptsFor(receipts, { category: null, side: 'proven' });
    expect(proven.map(({ expectation }) => expectation.id)).toEqual(mid.expectations.map(({ id }) => id));
    expect(proven.some((receipt) => verdictFor(receipt, 'proven').counted)).toBe(false);
  });
});
