import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { examplePath } from '../paths/path.example';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { goalFor } from './goal.queries';
import { goalTemplates } from './template.queries';

const [sql, caching, design] = ['advanced sql', 'caching', 'design schemas'].map((text) => `example/mid-level/${text}`) as [string, string, string];
const senior = 'example/senior/advanced sql';

describe('goals of expectations', () => {
  it('are one for each, with its words, its level and the target date', () => {
    const { plan, label } = carriedOut(examplePlan(), 'goal.addFromExpectations', { expectationIds: [sql, senior] });
    expect(goalFor(plan, sql)).toMatchObject({
      title: 'Advanced SQL at Mid-Level', levelId: 'example/mid-level', deadline: '2028-06-30', expectationIds: [sql],
      measures: [{ kind: 'yes-no', done: false }, { kind: 'milestones' }],
    });
    expect(goalFor(plan, senior)).toMatchObject({ levelId: 'example/senior', deadline: null });
    expect(label).toBe('Make goals of two expectations');
  });

  it('or one together, named after the category or, of several categories, the level', () => {
    const made = (expectationIds: string[]) =>
      Object.values(carriedOut(examplePlan(), 'goal.addFromExpectations', { expectationIds, as: 'one-together' }).plan.goals);
    expect(made([sql, caching]).map(({ title }) => title)).toEqual([
      'Technical skills of Mid-Level: Advanced SQL at Mid-Level and Caching at Mid-Level',
    ]);
    expect(made([design, sql]).map(({ title, expectationIds }) => [title, expectationIds])).toEqual([
      ['Mid-Level: Design schemas at Mid-Level and one more', [design, sql]],
    ]);
    expect(made([sql, senior]).map(({ levelId }) => levelId)).toEqual(['example/mid-level', 'example/senior']);
  });

  it('are not made twice', () => {
    const plan = examplePlan({ goals: byId(exampleGoal('goal', { expectationIds: [sql] })) });
    const { goals } = carriedOut(plan, 'goal.addFromExpectations', { expectationIds: [sql, caching, caching] }).plan;
    expect(Object.values(goals).map(({ expectationIds }) => expectationIds)).toEqual([[sql], [caching]]);
    expect(refusalOf(plan, 'goal.addFromExpectations', { expectationIds: [sql] })).toMatchObject({ type: 'refused' });
    expect(refusalOf(plan, 'goal.addFromExpectations', { expectationIds: ['gone'] })).toMatchObject({ type: 'not-found' });
  });

  it('cut words that are too long for a title at a word', () => {
    const path = examplePath();
    const [level] = path.levels;
    const [line] = level?.expectations ?? [];
    if (!level || !line) throw new Error('the example path has levels with expectations');
    const long = { ...line, text: 'words '.repeat(300).trim() };
    const plan = examplePlan({ paths: { example: { ...path, levels: [{ ...level, expectations: [long] }, ...path.levels.slice(1)] } } });
    const goal = goalFor(carriedOut(plan, 'goal.addFromExpectations', { expectationIds: [long.id] }).plan, long.id);
    expect(goal?.title.length).toBeLessThanOrEqual(500);
    expect(goal?.title).toMatch(/ words…$/);
  });
});

describe('goals of the path’s stages and projects', () => {
  const templates = (plan = examplePlan()) => goalTemplates(plan, plan.paths['example'] ?? examplePath());

  it('stand at the level whose years a stage shares, and at the level a project is for', () => {
    expect(templates().map(({ title, levelId }) => [title, levelId.slice(8)])).toEqual([
      ['Years 0', 'junior'], ['Years 2', 'mid-level'], ['Years 4', 'senior'],
      ['Task management API', 'junior'], ['Shop with payments', 'mid-level'], ['Chat over WebSocket', 'mid-level'],
      ['Event-driven platform', 'senior'], ['A project for any level', 'mid-level'],
    ]);
  });

  it('get the skills to learn, or the project to build, as milestones, once', () => {
    const originIds = ['example/years-2', 'example/p2'];
    const { plan } = carriedOut(examplePlan(), 'goal.addFromTemplates', { originIds });
    expect(Object.values(plan.goals).map(({ title, originId, deadline }) => [title, originId, deadline])).toEqual([
      ['Years 2', 'example/years-2', '2028-06-30'], ['Shop with payments', 'example/p2', '2028-06-30'],
    ]);
    expect(Object.values(plan.milestones).map(({ title, kind, effort }) => [title, kind, effort])).toEqual([
      ['Learn: Architecture design', 'learn', 12],
      ['Learn: Performance optimization', 'learn', 12],
      ['Learn: Team leadership', 'learn', 12],
      ['Build: Shop with payments', 'build', 24],
    ]);
    expect(templates(plan).filter(({ isThere }) => isThere).map(({ originId }) => originId)).toEqual(originIds);
    expect(refusalOf(plan, 'goal.addFromTemplates', { originIds })).toMatchObject({ type: 'refused' });
    expect(refusalOf(plan, 'goal.addFromTemplates', { originIds: ['gone'] })).toMatchObject({ type: 'not-found' });
  });

  it('leave out milestones the plan has, and count as there once it has all of them', () => {
    const known = examplePlan({
      goals: byId(exampleGoal('goal')),
      milestones: byId(exampleMilestone('a', { goalId: 'goal', title: 'Learn: Architecture design' })),
    });
    const { plan } = carriedOut(known, 'goal.addFromTemplates', { originIds: ['example/years-2'] });
    expect(Object.values(plan.milestones).map(({ title, createdOn }) => [title, createdOn === exampleToday])).toEqual([
      ['Learn: Architecture design', false], ['Learn: Performance optimization', true], ['Learn: Team leadership', true],
    ]);
    const wholly = examplePlan({
      goals: byId(exampleGoal('goal')),
      milestones: byId(exampleMilestone('a', { goalId: 'goal', title: 'Build: Shop with payments' })),
    });
    expect(templates(wholly).find(({ originId }) => originId === 'example/p2')).toMatchObject({
      isThere: true, goal: { id: 'goal' },
    });
  });
});
