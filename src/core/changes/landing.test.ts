import { describe, expect, it } from 'vitest';
import { newPath } from '../paths/path';
import { dutiesOf } from './changes.example';
import { moveOutlook } from './landing';

const frontend = {
  ...newPath('front', 'Frontend', []),
  levels: [
    dutiesOf('f1', 'Write unit tests', 'Take part in code reviews'),
    dutiesOf('f2', 'Design public APIs', 'Mentor juniors', 'Run interviews'),
  ],
};
const backend = {
  ...newPath('back', 'Backend', []),
  levels: [
    dutiesOf('b1', 'Write unit tests for services', 'Read query plans'),
    dutiesOf('b2', 'Lead code reviews', 'Design APIs', 'Feed the caches'),
    dutiesOf('b3', 'Plan shards', 'Set the direction of data', 'Coach the leads'),
  ],
};
const plan = { paths: { front: frontend, back: backend }, pairings: [], synonyms: null };

describe('a move to another path', () => {
  it('shows for each level what has a counterpart in the level stood on or one below it, and what has none', () => {
    const outlook = moveOutlook(plan, 'f2', 'back');
    expect(outlook?.overlaps.map(({ covered, gaps }) => [covered.length, gaps.length])).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
    ]);
    expect(outlook?.overlaps[1]?.gaps.map(({ text }) => text)).toEqual(['Feed the caches']);
  });

  it('lands on the highest level that is half covered together with all below it', () => {
    expect(moveOutlook(plan, 'f2', 'back')?.landing?.levelId).toBe('b2');
    expect(moveOutlook(plan, 'f1', 'back')?.landing?.levelId).toBe('b1');
  });

  it('lands nowhere where not even the first level is half covered', () => {
    const other = { ...newPath('other', 'Other', []), levels: [dutiesOf('o1', 'Bake bread', 'Knead dough')] };
    expect(moveOutlook({ ...plan, paths: { ...plan.paths, other } }, 'f2', 'other')?.landing).toBeNull();
  });

  it('is nothing where the plan holds the level or the path no more', () => {
    expect(moveOutlook(plan, 'gone', 'back')).toBeNull();
    expect(moveOutlook(plan, 'f1', 'gone')).toBeNull();
  });
});
