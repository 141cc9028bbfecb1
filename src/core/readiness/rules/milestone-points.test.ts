import { describe, expect, it } from 'vitest';
import { fullPoints, pointsByMilestone, pointsOf } from './milestone-points';
import { exampleLevel, rated, ratingsOf } from './rules.example';

const track = ['1', '2', '3'].map((id) => exampleLevel(id, { Technical: 2, Tools: 1, ...(id === '1' ? {} : { Writing: 1 }) }));
const at = (place: number, points: number | null = null) => {
  const level = track[place];
  if (!level) throw new Error('the example has three levels');
  return { level: { ...level, points }, track };
};

describe('points by milestone', () => {
  it('gives milestones 0 to 5 the points 0, 1, 3, 6, 12 and 20, and no more after that', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(pointsOf)).toEqual([0, 1, 3, 6, 12, 20, 20]);
  });

  it('adds up the points of consecutive levels met in each category', () => {
    const ratings = rated('solid', '1 Technical', '2 Technical', '3 Technical', '1 Tools', '3 Tools');
    const tally = pointsByMilestone(at(1), ratings);
    // Technical: levels 1, 2, 3 → milestone 3, 6 points. Tools: level 1, not 2 → milestone 1, 1 point. Writing: 0.
    expect(tally.categories.map(({ category, milestone, points }) => [category, milestone, points])).toEqual([
      ['Technical', 3, 6], ['Tools', 1, 1], ['Writing', 0, 0],
    ]);
    // Level 2 whole: Technical 2 (3 points), Tools 2 (3 points), Writing 1 (1 point): 7. So 7 of 7.
    expect(tally).toMatchObject({ points: 7, threshold: 7, thresholdFrom: 'worked-out', share: 1, reached: true });
  });

  it('sets the points against those the level names', () => {
    const ratings = rated('teaching-others', '1 Technical', '1 Tools');
    // One milestone in each of two categories: 1 + 1 = 2 of 8.
    expect(pointsByMilestone(at(2, 8), ratings)).toMatchObject({
      points: 2, threshold: 8, thresholdFrom: 'level', share: 0.25, reached: false,
    });
  });

  it('reaches a milestone only when everything of the category is met there', () => {
    const tally = pointsByMilestone(at(0), ratingsOf({ '1 Technical 1': 'solid', '1 Technical 2': 'growing' }));
    expect(tally).toMatchObject({ points: 0, threshold: 2, share: 0 });
    expect(tally.categories[0]?.steps[0]?.unmet.map(({ id }) => id)).toEqual(['1 Technical 2']);
  });

  it('passes over levels that ask for nothing in a category', () => {
    // Writing begins at level 2: one level met there is milestone 1, and level 1 gives nothing.
    const { categories } = pointsByMilestone(at(2), rated('solid', '2 Writing'));
    expect(categories[2]).toMatchObject({ category: 'Writing', milestone: 1, points: 1 });
    expect(fullPoints(track)).toBe(6 + 6 + 3);
  });

  it('is nothing where nothing is asked for, and reached where a level names no points at all', () => {
    const empty = exampleLevel('1', {});
    expect(pointsByMilestone({ level: empty, track: [empty] }, rated('solid', '1'))).toMatchObject({ share: 0, reached: false });
    expect(pointsByMilestone(at(0, 0), rated('solid', 'none'))).toMatchObject({ share: 1, reached: true });
  });
});
