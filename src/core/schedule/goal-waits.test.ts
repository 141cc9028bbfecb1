import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import type { Goal } from '../goals/goal';
import type { Milestone } from '../milestones/milestone';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { findingSentence } from './finding-words';
import { goalWaitsOf } from './goal-waits';
import { scheduleOf } from './schedule';
import { milestoneState } from './schedule.queries';

const planOf = (goals: readonly Goal[], milestones: readonly Milestone[]) =>
  examplePlan({ goals: byId(...goals), milestones: byId(...milestones) });
const of = (goalId: string, id: string, given: Partial<Milestone> = {}) => exampleMilestone(id, { goalId, effort: 3, ...given });
const waiting = exampleGoal('b', { prerequisiteIds: ['a'] });
const first = exampleGoal('a');

describe('a goal that waits for another', () => {
  const plan = planOf([first, waiting], [
    of('b', 'b1', { due: today, priority: 'high' }), of('b', 'b2', { prerequisiteIds: ['b1'] }),
    of('a', 'a1'), of('a', 'a2', { prerequisiteIds: ['a1'] }), of('a', 'a3'),
  ]);

  it('has its milestones after the last of the other, however pressing they are', () => {
    const { placements } = scheduleOf(plan, today);
    const ends = ['a1', 'a2', 'a3'].map((id) => placements.get(id)?.end ?? '9').toSorted();
    expect((placements.get('b1')?.start ?? '') >= (ends.at(-1) ?? '9')).toBe(true);
  });

  it('waits at its first milestones for the last ones only', () => {
    expect([...goalWaitsOf(plan)]).toEqual([['b1', ['a2', 'a3']]]);
    expect(milestoneState(plan, of('b', 'b3'), null, today)).toBe('waiting');
  });

  it('waits no more once the other is done or set aside, or has nothing open', () => {
    for (const status of ['done', 'skipped', 'dropped'] as const) {
      expect(goalWaitsOf({ ...plan, goals: byId({ ...first, status }, waiting) }).size).toBe(0);
    }
    expect(goalWaitsOf(planOf([first, waiting], [of('b', 'b1'), of('a', 'a1', { status: 'done', finishedOn: today })])).size).toBe(0);
  });

  it('does not wait for practice, which may have no end', () => {
    const practice = of('a', 'a1', { repeat: { rule: 'FREQ=WEEKLY;BYDAY=TU', hours: 1 } });
    expect(scheduleOf(planOf([first, waiting], [practice, of('b', 'b1')]), today).placements.has('b1')).toBe(true);
  });

  it('is placed all the same where milestones wait the other way round', () => {
    const crossed = planOf([first, waiting], [of('a', 'a1', { prerequisiteIds: ['b1'] }), of('b', 'b1')]);
    expect([...scheduleOf(crossed, today).placements.keys()]).toEqual(['a1', 'b1']);
  });

  it('says so link by link where milestones wait the other way round, and no more once one wait is gone', () => {
    const middle = exampleMilestone('m', { title: 'Middle', effort: 1, prerequisiteIds: ['b1'] });
    const crossed = planOf([first, waiting], [of('a', 'a1', { title: 'Last', prerequisiteIds: ['m'] }), middle, of('b', 'b1', { title: 'Early' })]);
    const said = scheduleOf(crossed, today).findings.map((finding) => [finding.kind, finding.milestoneId, findingSentence(finding)]);
    expect(said).toEqual([
      [
        'goal-circle',
        'b1',
        'The goal “Goal b” waits for the goal “Goal a”, but there “Last” waits for “Middle”, which waits for “Early” of the goal “Goal b” again. ' +
          'So the goals are planned as if neither waited for the other. Take one of these waits away.',
      ],
    ]);
    const mended = { ...crossed, milestones: byId(...Object.values(crossed.milestones).map((one) => (one.id === 'm' ? { ...one, prerequisiteIds: [] } : one))) };
    expect(scheduleOf(mended, today, scheduleOf(crossed, today), [['milestones', 'm']]).findings).toEqual([]);
  });

  it('gives the same schedule after a change as from nothing', () => {
    const before = scheduleOf(plan, today);
    const edits: Partial<Milestone>[] = [{ status: 'done', finishedOn: today }, { goalId: null }, { effort: 9 }, { prerequisiteIds: [] }];
    for (const changes of edits) {
      for (const id of ['a2', 'b1', 'b2']) {
        const milestone = plan.milestones[id];
        if (!milestone) continue;
        const next = { ...plan, milestones: { ...plan.milestones, [id]: { ...milestone, ...changes } } };
        const anew = [...scheduleOf(next, today).placements.values()];
        expect([...scheduleOf(next, today, before, [['milestones', id]]).placements.values()]).toEqual(anew);
      }
    }
    const free = { ...plan, goals: byId(first, exampleGoal('b')) };
    const anew = [...scheduleOf(free, today).placements.values()];
    expect([...scheduleOf(free, today, before, [['goals', 'b']]).placements.values()]).toEqual(anew);
  });
});

describe('work of a goal that is set aside', () => {
  it('takes no time and is nothing to be late with', () => {
    for (const status of ['skipped', 'dropped'] as const) {
      const plan = planOf([exampleGoal('a', { status })], [of('a', 'a1', { due: today, effort: 50 }), exampleMilestone('free')]);
      const schedule = scheduleOf(plan, today);
      expect([...schedule.placements.keys()]).toEqual(['free']);
      expect(schedule.findings).toEqual([]);
      expect(milestoneState(plan, of('a', 'a1', { due: today }), null, today)).toBe('dropped');
    }
  });
});
