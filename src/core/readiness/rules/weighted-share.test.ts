import { describe, expect, it } from 'vitest';
import { exampleLevel, rated, ratingsOf } from './rules.example';
import { weightedShare } from './weighted-share';

describe('the weighted share', () => {
  const level = exampleLevel('1', { Technical: 4, Tools: 2 });
  const ratings = ratingsOf({ '1 Technical 1': 'solid', '1 Technical 2': 'solid', '1 Tools 1': 'teaching-others' });

  it('weighs each expectation by its category', () => {
    // Technical 3, Tools 1: (2 × 3 + 1 × 1) / (4 × 3 + 2 × 1) = 7 / 14.
    expect(weightedShare(level, ratings, { Technical: 3 })).toEqual({
      rule: 'weighted', share: 0.5, reached: false, metWeight: 7, totalWeight: 14,
      categories: [
        { category: 'Technical', weight: 3, met: 2, total: 4 },
        { category: 'Tools', weight: 1, met: 1, total: 2 },
      ],
    });
  });

  it('is the plain share without weights', () => {
    expect(weightedShare(level, ratings, {}).share).toBe(0.5);
  });

  it('leaves a category of weight 0 out, and is 0 where nothing weighs anything', () => {
    const technical = rated('solid', '1 Technical');
    expect(weightedShare(level, technical, { Tools: 0 })).toMatchObject({ share: 1, reached: true });
    expect(weightedShare(level, technical, { Tools: 0, Technical: 0 })).toMatchObject({ share: 0, reached: false });
  });

  it('takes no weight from the names every object has', () => {
    expect(weightedShare(exampleLevel('1', { constructor: 2 }), rated('solid', '1'), {})).toMatchObject({ totalWeight: 2 });
  });
});
