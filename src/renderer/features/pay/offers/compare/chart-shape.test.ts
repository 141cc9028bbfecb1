import { expect, it } from 'vitest';
import { axisValues, spacedLabels, stairs } from './chart-shape';

it('labels keep their order and do not cover one another', () => {
  const labels = [
    { key: 'a', y: 20 },
    { key: 'b', y: 12 },
    { key: 'c', y: 60 },
  ];
  expect(spacedLabels(labels, 16)).toEqual([
    { key: 'b', y: 12 },
    { key: 'a', y: 28 },
    { key: 'c', y: 60 },
  ]);
});

it('an axis has round values and holds the highest', () => {
  expect(axisValues(473)).toEqual([0, 200, 400, 600]);
  expect(axisValues(0)).toEqual([0, 1]);
  for (const most of [1, 7, 99, 12_345, 98_765_432]) {
    expect(axisValues(most).at(-1)).toBeGreaterThanOrEqual(most);
    expect(axisValues(most).length).toBeLessThanOrEqual(6);
  }
});

it('a line goes level until the month ends', () => {
  expect(
    stairs([
      [0, 10],
      [5, 8],
      [10, 2],
    ]),
  ).toBe('M0 10H5V8H10V2');
});
