import { expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { chartHeight, chartWidth, ratioChart } from './ratio-chart';

const estimate = (ratio: number, trend = ratio) => ({
  milestoneId: String(ratio), title: '', finishedOn: isoDate('2026-11-24'), estimated: 1, actual: ratio, ratio, trend,
});

it('puts half and twice the estimate equally far from it, in order from left to right, inside the picture', () => {
  const { dots, lines, trend } = ratioChart([0.5, 1, 2, 6].map((ratio) => estimate(ratio)));
  const [half, same, twice, most] = dots.map(({ y }) => y);
  expect((half ?? 0) - (same ?? 0)).toBeCloseTo((same ?? 0) - (twice ?? 0));
  expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(dots.every(({ x, y }) => x > 0 && x < chartWidth && y > 0 && y < chartHeight)).toBe(true);
  expect(most).toBeLessThan(twice ?? 0);
  expect(lines.map(({ ratio }) => ratio)).toEqual([0.25, 0.5, 1, 2, 4]);
  expect(trend.match(/[ML]/g)).toHaveLength(4);
});

it('shows half to twice around estimates that were right, and nothing without any', () => {
  expect(ratioChart([estimate(1)]).lines.map(({ ratio }) => ratio)).toEqual([0.5, 1, 2]);
  expect(ratioChart([])).toMatchObject({ dots: [], trend: '' });
});
