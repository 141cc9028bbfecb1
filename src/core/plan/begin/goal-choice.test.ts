import { describe, expect, it } from 'vitest';
import { examplePath } from '../../paths/path.example';
import { exampleGoal } from '../plan.example';
import { goalChooser } from './goal-choice';

const [, target] = examplePath().levels;
if (!target) throw new Error('the example path has no second level');
const goalFor = (category: string) =>
  exampleGoal(category, {
    expectationIds: target.expectations.filter((line) => line.category === category).map(({ id }) => id),
  });

describe('the goal of a starter milestone', () => {
  it('is the one whose words it shares, endings aside', () => {
    const choose = goalChooser(target, ['Soft skills', 'Technical', 'Responsibilities', 'Tools'].map(goalFor));
    expect(choose('Learn: caches')).toBe('Technical');
    expect(choose('Learn: schema design')).toBe('Responsibilities');
    expect(choose('Learn: mentoring')).toBe('Soft skills');
  });

  it('is without shared words a skill goal, the one with the least work, and short words do not count', () => {
    const choose = goalChooser(target, ['Soft skills', 'Technical', 'Tools'].map(goalFor));
    expect([1, 2, 3].map(() => choose('Build: shop with payments at scale'))).toEqual(['Technical', 'Tools', 'Technical']);
  });

  it('is none where there are no goals', () => {
    expect(goalChooser(target, [])('Learn: caching')).toBeNull();
  });
});
