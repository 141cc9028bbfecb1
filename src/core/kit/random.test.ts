import { expect, it } from 'vitest';
import { normalDraw, seededRandom } from './random';

it('seeded numbers are the same for the same seed, lie in [0, 1), and are spread evenly', () => {
  const draw = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 10_000 }, random);
  };
  const numbers = draw(42);
  expect(draw(42)).toEqual(numbers);
  expect(draw(43)).not.toEqual(numbers);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 1);
});

it('normal draws have mean 0 and variance 1', () => {
  const random = seededRandom(1);
  const draws = Array.from({ length: 20_000 }, () => normalDraw(random));
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length).toBeCloseTo(1, 1);
});
