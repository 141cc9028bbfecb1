import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { goalFor, goalProgress, goalsByLevel, milestonesOf } from './goal.queries';

const sql = 'example/mid-level/advanced sql';

describe('goals by level', () => {
  it('follow the path, the ones being worked on first, then by deadline', () => {
    const plan = examplePlan({
      goals: byId(
        exampleGoal('senior', { levelId: 'example/senior' }),
        exampleGoal('done', { status: 'done' }),
        exampleGoal('later', { deadline: isoDate('2028-01-01') }),
        exampleGoal('soon', { deadline: isoDate('2027-01-01') }),
        exampleGoal('begun', { status: 'in-progress' }),
      ),
    });
    expect(goalsByLevel(plan).map(({ name, goals }) => [name, goals.map(({ id }) => id)])).toEqual([
      ['Mid-Level', ['begun', 'soon', 'later', 'done']],
      ['Senior', ['senior']],
    ]);
  });
});

describe('the progress of a goal', () => {
  it('counts its milestones without the dropped ones', () => {
    const goal = exampleGoal('goal');
    const plan = examplePlan({
      goals: byId(goal),
      milestones: byId(
        exampleMilestone('a', { goalId: 'goal', effort: 4, status: 'done' }),
        exampleMilestone('b', { goalId: 'goal', effort: 2, logged: [{ id: 'l', on: exampleToday, hours: 1.5 }] }),
        exampleMilestone('c', { goalId: 'goal', status: 'dropped' }),
        exampleMilestone('d'),
      ),
    });
    expect(goalProgress(plan, goal)).toEqual({ done: 1, total: 2, loggedHours: 1.5, effort: 6 });
    expect(milestonesOf(plan, goal).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the goal of an expectation', () => {
  it('is one that is neither skipped nor dropped', () => {
    const goals = (['dropped', 'skipped', 'done'] as const).map((status) => exampleGoal(status, { status, expectationIds: [sql] }));
    expect(goalFor(examplePlan({ goals: byId(...goals) }), sql)?.id).toBe('done');
    expect(goalFor(examplePlan({ goals: byId(...goals.slice(0, 2)) }), sql)).toBeNull();
  });

  it('can be made of it in one step, due on the target date', () => {
    const { plan, label } = carriedOut(examplePlan(), 'goal.addFromExpectation', { expectationId: sql });
    expect(goalFor(plan, sql)).toMatchObject({
      title: 'Advanced SQL at Mid-Level', levelId: 'example/mid-level', deadline: '2028-06-30', expectationIds: [sql],
    });
    expect(label).toBe('Make a goal of “Advanced SQL at Mid-Level”');
    expect(refusalOf(plan, 'goal.addFromExpectation', { expectationId: 'gone' })).toMatchObject({ type: 'not-found' });
  });
});

describe('changing goals', () => {
  const plan = examplePlan({
    goals: byId(exampleGoal('goal')), milestones: byId(exampleMilestone('a', { goalId: 'goal' })),
  });

  it('asks for a reason to drop one, keeps it, and forgets it when it is taken up again', () => {
    expect(refusalOf(plan, 'goal.setStatus', { id: 'goal', status: 'dropped' })).toMatchObject({ type: 'refused' });
    const dropped = carriedOut(plan, 'goal.setStatus', { id: 'goal', status: 'dropped', because: 'Not mine' }).plan;
    expect(dropped.goals['goal']).toMatchObject({ status: 'dropped', droppedBecause: 'Not mine' });
    const again = carriedOut(dropped, 'goal.setStatus', { id: 'goal', status: 'in-progress' }).plan;
    expect(again.goals['goal']).toMatchObject({ droppedBecause: '', finishedOn: null });
  });

  it('remembers the day one is done', () => {
    expect(carriedOut(plan, 'goal.setStatus', { id: 'goal', status: 'done' }).plan.goals['goal']?.finishedOn).toBe(exampleToday);
  });

  it('leaves the milestones of a removed goal, without a goal', () => {
    expect(carriedOut(plan, 'goal.remove', { id: 'goal' }).plan.milestones['a']?.goalId).toBeNull();
  });

  it('refuses a goal at a level the plan does not hold', () => {
    expect(refusalOf(plan, 'goal.add', { title: 'A', levelId: 'gone' })).toMatchObject({ type: 'broken-invariant' });
  });
});
