import { newExpectation, newLevel, type Expectation, type Level } from '../../paths/path';
import type { RatingValue } from '../rating';
import type { RatingSource } from './rating-source';

/** A level for tests: `exampleLevel('1', { Tools: 2 })` expects `1 Tools 1` and `1 Tools 2`. */
export const exampleLevel = (id: string, asks: Readonly<Record<string, number>>, given: Partial<Level> = {}): Level => ({
  ...newLevel(id, `Level ${id}`),
  expectations: Object.entries(asks).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, at): Expectation => {
      const name = `${id} ${category} ${at + 1}`;
      return newExpectation(name, 'skill', category, name);
    }),
  ),
  ...given,
});

/** Ratings for tests, by expectation; what is not named is not rated. */
export const ratingsOf =
  (ratings: Readonly<Record<string, RatingValue>>): RatingSource =>
  (id) =>
    ratings[id] ?? 'not-yet';

/** The same rating for every expectation whose id begins with one of these. */
export const rated =
  (value: RatingValue, ...starts: readonly string[]): RatingSource =>
  (id) =>
    starts.some((start) => id.startsWith(start)) ? value : 'not-yet';
