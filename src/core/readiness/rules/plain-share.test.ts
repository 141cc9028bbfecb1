import { describe, expect, it } from 'vitest';
import { plainShare } from './plain-share';
import { exampleLevel, rated, ratingsOf } from './rules.example';

describe('the plain share', () => {
  it('counts solid and teaching others, and not growing', () => {
    const level = exampleLevel('1', { Technical: 4, Tools: 1 });
    const ratings = ratingsOf({
      '1 Technical 1': 'solid', '1 Technical 2': 'teaching-others', '1 Technical 3': 'growing', '1 Tools 1': 'solid',
    });
    // Three of five: 3 / 5 = 0.6.
    expect(plainShare(level, ratings)).toEqual({ rule: 'plain-share', share: 0.6, reached: false, met: 3, total: 5 });
  });

  it('is reached when all is met, and nothing for a level that asks for nothing', () => {
    expect(plainShare(exampleLevel('1', { Tools: 2 }), rated('solid', '1'))).toMatchObject({ share: 1, reached: true });
    expect(plainShare(exampleLevel('1', {}), rated('solid', '1'))).toMatchObject({ share: 0, reached: false });
  });
});
