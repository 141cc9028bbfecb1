import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { circleAmong } from '../kit/circle';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { loggedHours, remainingHours } from './milestone.queries';

const plan = examplePlan({
  milestones: byId(exampleMilestone('a'), exampleMilestone('b', { prerequisiteIds: ['a'] }), exampleMilestone('c')),
});

describe('hours on a milestone', () => {
  it('are logged, put a planned one in progress, and can be taken back', () => {
    const worked = carriedOut(plan, 'milestone.logHours', { id: 'a', on: exampleToday, hours: 1.25 }).plan;
    const milestone = worked.milestones['a'] ?? exampleMilestone('none');
    expect(milestone).toMatchObject({ status: 'in-progress' });
    expect([loggedHours(milestone), remainingHours(milestone)]).toEqual([1.25, 0.75]);
    const logId = milestone.logged[0]?.id ?? '';
    expect(carriedOut(worked, 'milestone.removeHours', { id: 'a', logId }).plan.milestones['a']?.logged).toEqual([]);
    expect(refusalOf(worked, 'milestone.removeHours', { id: 'b', logId })).toMatchObject({ type: 'not-found' });
  });

  it('leave a quarter hour to do while it is open, however many were logged, and none once it is closed', () => {
    const over = exampleMilestone('a', { logged: [{ id: 'l', on: exampleToday, hours: 9 }] });
    expect(remainingHours(over)).toBe(0.25);
    expect(remainingHours({ ...over, status: 'done' })).toBe(0);
  });

  it('are more than none and at most a day', () => {
    expect(refusalOf(plan, 'milestone.logHours', { id: 'a', on: exampleToday, hours: 0 })).toMatchObject({ type: 'bad-payload' });
    expect(refusalOf(plan, 'milestone.logHours', { id: 'a', on: exampleToday, hours: 25 })).toMatchObject({ type: 'bad-payload' });
  });
});

describe('changing milestones', () => {
  it('remembers the day one is done and forgets it when it is opened again', () => {
    const done = carriedOut(plan, 'milestone.setStatus', { id: 'a', status: 'done' }).plan;
    expect(done.milestones['a']?.finishedOn).toBe(exampleToday);
    expect(carriedOut(done, 'milestone.setStatus', { id: 'a', status: 'planned' }).plan.milestones['a']?.finishedOn).toBeNull();
  });

  it('takes a removed one out of what others wait for', () => {
    expect(carriedOut(plan, 'milestone.remove', { id: 'a' }).plan.milestones['b']?.prerequisiteIds).toEqual([]);
  });

  it('refuses a circle over several and shows it', () => {
    const circle = { ...plan, milestones: byId(...['a', 'b', 'c'].map((id, at) => exampleMilestone(id, {
      title: id, prerequisiteIds: [['b', 'c', 'a'][at] ?? ''],
    }))) };
    expect(circleAmong(circle.milestones)?.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'a']);
    expect(refusalOf(plan, 'milestone.edit', { id: 'a', changes: { prerequisiteIds: ['b'] } })).toMatchObject({
      type: 'broken-invariant', problems: [expect.stringContaining('in a circle')],
    });
  });

  it('follows a chain of ten thousand without falling over', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      exampleMilestone(`m${at}`, { prerequisiteIds: at === 0 ? [] : [`m${at - 1}`] }),
    );
    expect(circleAmong(byId(...chain))).toBeNull();
  });

  it('takes a wait with the prerequisite it follows', () => {
    const lagging = carriedOut(plan, 'milestone.edit', { id: 'b', changes: { lagDays: { a: 3 } } }).plan;
    expect(lagging.milestones['b']?.lagDays).toEqual({ a: 3 });
    expect(carriedOut(lagging, 'milestone.remove', { id: 'a' }).plan.milestones['b']?.lagDays).toEqual({});
    const edited = carriedOut(lagging, 'milestone.edit', { id: 'b', changes: { prerequisiteIds: ['c'] } }).plan;
    expect(edited.milestones['b']?.lagDays).toEqual({});
  });

  it('edits several as one step, and none where one is gone', () => {
    const edits = ['a', 'b'].map((id) => ({ id, changes: { priority: 'high' as const } }));
    const { plan: edited, label } = carriedOut(plan, 'milestone.editMany', { edits });
    expect(Object.values(edited.milestones).map(({ priority }) => priority)).toEqual(['high', 'high', 'normal']);
    expect(label).toBe('Edit 2 milestones');
    expect(refusalOf(plan, 'milestone.editMany', { edits: [...edits, { id: 'x', changes: {} }] })).toMatchObject({
      type: 'not-found',
    });
  });

  it('refuses a high estimate below the low one', () => {
    const changes = { effortLow: 5, effortHigh: 4 };
    expect(refusalOf(plan, 'milestone.edit', { id: 'a', changes })).toMatchObject({ type: 'broken-invariant' });
  });
});
