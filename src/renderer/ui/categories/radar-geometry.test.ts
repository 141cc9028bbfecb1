import { describe, expect, it } from 'vitest';
import { axisPoint, cornersOf, fitsRadar, labelSide } from './radar-geometry';

describe('a radar', () => {
  it('begins at the top and goes round clockwise', () => {
    expect([0, 1, 2, 3].map((axis) => axisPoint(axis, 4, 1))).toEqual([
      { x: 0, y: -100 }, { x: 100, y: 0 }, { x: 0, y: 100 }, { x: -100, y: 0 },
    ]);
    expect(cornersOf([1, 0.5, 0, 0.25])).toBe('0,-100 50,0 0,0 -25,0');
  });

  it('sets labels away from the picture', () => {
    expect([0, 1, 2, 3].map((axis) => labelSide(axisPoint(axis, 4, 1)))).toEqual(['middle', 'start', 'middle', 'end']);
  });

  it('is drawn only where it can be read', () => {
    expect([2, 3, 12, 13].map(fitsRadar)).toEqual([false, true, true, false]);
  });
});
