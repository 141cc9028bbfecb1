import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';

const plan = examplePlan({
  goals: byId(exampleGoal('goal'), exampleGoal('other', { status: 'in-progress' })),
  milestones: byId(
    exampleMilestone('done', { goalId: 'goal', status: 'done' }),
    exampleMilestone('open', { goalId: 'goal' }),
    exampleMilestone('elsewhere', { goalId: 'other' }),
  ),
});

describe('the status of a goal', () => {
  it('asks for a reason to drop one, keeps it, and forgets it when it is taken up again', () => {
    expect(refusalOf(plan, 'goal.setStatus', { id: 'goal', status: 'dropped' })).toMatchObject({ type: 'refused' });
    expect(refusalOf(plan, 'goal.move', { ids: ['goal'], status: 'dropped' })).toMatchObject({ type: 'refused' });
    const dropped = carriedOut(plan, 'goal.setStatus', { id: 'goal', status: 'dropped', because: 'Not mine' }).plan;
    expect(dropped.goals['goal']).toMatchObject({ status: 'dropped', droppedBecause: 'Not mine' });
    const again = carriedOut(dropped, 'goal.setStatus', { id: 'goal', status: 'in-progress' }).plan;
    expect(again.goals['goal']).toMatchObject({
      droppedBecause: '',
      finishedOn: null,
      history: [
        { on: exampleToday, status: 'dropped', because: 'Not mine' },
        { on: exampleToday, status: 'in-progress', because: '' },
      ],
    });
  });

  it('remembers the day one is done, and does not note what is no change', () => {
    const done = carriedOut(plan, 'goal.setStatus', { id: 'goal', status: 'done' }).plan;
    expect(done.goals['goal']?.finishedOn).toBe(exampleToday);
    const twice = carriedOut(done, 'goal.setStatus', { id: 'goal', status: 'done' }).plan;
    expect(twice.goals['goal']?.history).toHaveLength(1);
  });

  it('lets what is open of its milestones go with it, when that is wished', () => {
    const wish = { id: 'goal', status: 'dropped', because: 'No', withMilestones: true } as const;
    const statuses = Object.values(carriedOut(plan, 'goal.setStatus', wish).plan.milestones).map(({ status }) => status);
    expect(statuses).toEqual(['done', 'dropped', 'planned']);
    const kept = carriedOut(plan, 'goal.setStatus', { ...wish, withMilestones: false }).plan;
    expect(kept.milestones['open']?.status).toBe('planned');
  });
});

describe('moving goals', () => {
  it('takes several to a level and a status in one step, and says so', () => {
    const moved = carriedOut(plan, 'goal.move', { ids: ['goal', 'other'], levelId: 'example/senior', status: 'in-progress' });
    expect(moved.label).toBe('Move two goals to Senior, in progress');
    expect(Object.values(moved.plan.goals).map(({ levelId, status, history }) => [levelId, status, history.length])).toEqual([
      ['example/senior', 'in-progress', 1],
      ['example/senior', 'in-progress', 0],
    ]);
  });

  it('changes nothing when one of them is gone', () => {
    expect(refusalOf(plan, 'goal.move', { ids: ['goal', 'gone'], status: 'done' })).toMatchObject({ type: 'not-found' });
    expect(refusalOf(plan, 'goal.move', { ids: ['goal'], levelId: 'gone' })).toMatchObject({ type: 'broken-invariant' });
  });
});
