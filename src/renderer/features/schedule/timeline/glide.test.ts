import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahead, behind, leapTo } from './glide';

/** Where the place `x` pixels into a picture lies on the screen, moved and stretched. */
const onScreen = (x: number, scrolled: number, transform: string): number => {
  const [, by, stretch] = /translateX\((.*)px\) scaleX\((.*)\)/.exec(transform) ?? [];
  return x * Number(stretch) + Number(by) - scrolled;
};

describe('a leap from one zoom to another', () => {
  it('leaves what it goes around where it is', () => {
    expect(leapTo({ width: 12, left: 500 }, 4, 100, 10_000).to).toEqual({ width: 4, left: 100 });
    expect(leapTo({ width: 4, left: 100 }, 12, 100, 10_000).to).toEqual({ width: 12, left: 500 });
  });

  it('scrolls neither before the first day nor past the last', () => {
    expect(leapTo({ width: 12, left: 0 }, 4, 600, 10_000).to.left).toBe(0);
    expect(leapTo({ width: 4, left: 900 }, 12, 600, 1_000).to.left).toBe(1_000);
    expect(leapTo({ width: 12, left: 40 }, 1, 100, -300).to.left).toBe(0);
  });

  it('stretches one drawing exactly onto the other, forth and back', () => {
    const pixels = fc.integer({ min: 0, max: 50_000 });
    const width = fc.integer({ min: 1, max: 36 });
    fc.assert(
      fc.property(width, width, pixels, pixels, pixels, (before, after, left, at, day) => {
        const leap = leapTo({ width: before, left }, after, at, 40_000);
        const { from, to } = leap;
        expect(onScreen(day * from.width, from.left, ahead(leap))).toBeCloseTo(day * to.width - to.left, 3);
        expect(onScreen(day * to.width, to.left, behind(leap))).toBeCloseTo(day * from.width - from.left, 3);
      }),
    );
  });
});
