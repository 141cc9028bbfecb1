import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, labelRows, placeOn } from './axis';

describe('the axis of amounts', () => {
  it('holds every amount, with room on both sides', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e11 }), { minLength: 1, maxLength: 9 }), (amounts) => {
        const axis = axisFor(amounts);
        for (const amount of amounts) {
          expect(placeOn(axis, amount)).toBeGreaterThanOrEqual(0);
          expect(placeOn(axis, amount)).toBeLessThan(1);
        }
      }),
    );
  });

  it('places amounts in proportion', () => {
    expect(placeOn({ from: 0, to: 200 }, 50)).toBe(0.25);
  });

  it('puts labels that would cover one another into rows of their own', () => {
    const points = [{ label: 'Target', amount: 110 }, { label: 'Brightline Transit', amount: 112 }, { label: 'Floor', amount: 20 }];
    expect(labelRows({ from: 0, to: 200 }, points).map(({ label, row }) => [label, row])).toEqual([
      ['Floor', 0],
      ['Target', 0],
      ['Brightline Transit', 1],
    ]);
  });
});
