import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { invariantProblems } from '../plan/invariants';
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
});

describe('changing goals', () => {
  const plan = examplePlan({
    goals: byId(exampleGoal('goal')), milestones: byId(exampleMilestone('a', { goalId: 'goal' })),
  });

  it('leaves the milestones of a removed goal, without a goal', () => {
    expect(carriedOut(plan, 'goal.remove', { id: 'goal' }).plan.milestones['a']?.goalId).toBeNull();
  });

  it('lets no other goal wait for a removed one', () => {
    const goals = byId(exampleGoal('goal'), exampleGoal('later', { prerequisiteIds: ['goal'] }));
    const removed = carriedOut(examplePlan({ goals }), 'goal.remove', { id: 'goal' }).plan;
    expect(removed.goals['later']?.prerequisiteIds).toEqual([]);
  });

  it('refuses a circle of goals and names it link by link', () => {
    const goals = byId(
      exampleGoal('a', { title: 'A' }),
      exampleGoal('b', { title: 'B', prerequisiteIds: ['a'] }),
      exampleGoal('c', { title: 'C', prerequisiteIds: ['b'] }),
    );
    const plan = examplePlan({ goals });
    expect(refusalOf(plan, 'goal.edit', { id: 'a', changes: { prerequisiteIds: ['c'] } })).toEqual({
      type: 'refused',
      reason:
        'Goals cannot wait for one another in a circle: “A” waits for “C”, “C” waits for “B” and “B” waits for “A”. Nothing was changed.',
    });
    expect(refusalOf(plan, 'goal.edit', { id: 'a', changes: { prerequisiteIds: ['a'] } })).toMatchObject({
      reason: expect.stringContaining('“A” waits for “A”'),
    });
    const circle = byId(exampleGoal('a', { title: 'A', prerequisiteIds: ['b'] }), exampleGoal('b', { title: 'B', prerequisiteIds: ['a'] }));
    expect(invariantProblems(examplePlan({ goals: circle }))).toEqual([
      'goals wait for one another in a circle: “A” → “B” → “A”',
    ]);
  });

  it('gives new measures ids, keeps those of the others, and refuses two with one id', () => {
    const kept = { kind: 'yes-no', id: 'kept', title: 'Signed', done: true } as const;
    const { plan } = carriedOut(examplePlan({ goals: byId(exampleGoal('goal', { measures: [kept] })) }), 'goal.edit', {
      id: 'goal', changes: { measures: [{ kind: 'milestones' }, kept] },
    });
    expect(plan.goals['goal']?.measures).toEqual([{ kind: 'milestones', id: 'new-1' }, kept]);
    expect(refusalOf(plan, 'goal.edit', { id: 'goal', changes: { measures: [kept, kept] } })).toMatchObject({
      type: 'broken-invariant',
    });
  });

  it('refuses a goal at a level the plan does not hold', () => {
    expect(refusalOf(plan, 'goal.add', { title: 'A', levelId: 'gone' })).toMatchObject({ type: 'broken-invariant' });
  });
});
