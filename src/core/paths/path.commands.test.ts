import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { byId, exampleGoal, examplePlan } from '../plan/plan.example';
import { examplePath } from './path.example';

describe('paths of a plan', () => {
  it('are added once', () => {
    const { plan } = carriedOut(examplePlan(), 'path.add', { path: examplePath('second') });
    expect(Object.keys(plan.paths)).toEqual(['example', 'second']);
    expect(refusalOf(plan, 'path.add', { path: examplePath('second') })).toMatchObject({ type: 'refused' });
  });

  it('stay while the person stands on them or a goal belongs to them', () => {
    const two = examplePlan({ paths: { example: examplePath(), second: examplePath('second') } });
    expect(refusalOf(two, 'path.remove', { pathId: 'example' })).toMatchObject({ reason: expect.stringContaining('You stand on') });
    const withGoal = { ...two, goals: byId(exampleGoal('goal', { levelId: 'second/senior' })) };
    expect(refusalOf(withGoal, 'path.remove', { pathId: 'second' })).toMatchObject({ reason: expect.stringContaining('Goal goal') });
    expect(Object.keys(carriedOut(two, 'path.remove', { pathId: 'second' }).plan.paths)).toEqual(['example']);
  });
});

describe('the position', () => {
  const position = {
    pathId: 'example', currentLevelId: 'example/senior', targetLevelId: 'example/junior', targetDate: isoDate('2028-01-01'),
  };

  it('is refused with a target below today’s level or a path the plan does not hold', () => {
    expect(refusalOf(examplePlan(), 'position.set', position)).toMatchObject({
      problems: ['the target level lies below the level today'],
    });
    expect(refusalOf(examplePlan(), 'position.set', { ...position, pathId: 'gone' })).toMatchObject({ type: 'broken-invariant' });
  });

  it('names the target in the undo menu', () => {
    const { label } = carriedOut(examplePlan(), 'position.set', { ...position, targetLevelId: 'example/principal' });
    expect(label).toBe('Aim for Principal');
  });
});
