import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { addDays, isoDate } from '../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { shiftedDates } from './shift';

const before = addDays(exampleToday, -30);
const plan = examplePlan({
  milestones: byId(
    exampleMilestone('a', { status: 'done', finishedOn: before }),
    exampleMilestone('b', { prerequisiteIds: ['a'], lagDays: { a: 3 } }),
    exampleMilestone('c', { prerequisiteIds: ['b'] }),
  ),
  events: byId({
    id: 'e',
    title: 'Course',
    on: exampleToday,
    starts: '18:00',
    minutes: 60,
    milestoneId: 'a',
    uid: '',
    note: '',
  }),
});

describe('several milestones at once', () => {
  it('are marked in one step; what was done before keeps its day', () => {
    const { plan: marked, label } = carriedOut(plan, 'milestone.setStatuses', {
      ids: ['a', 'b'],
      status: 'done',
    });
    expect([marked.milestones['a']?.finishedOn, marked.milestones['b']?.finishedOn]).toEqual([
      before,
      exampleToday,
    ]);
    expect(label).toBe('Mark two milestones done');
    const opened = carriedOut(marked, 'milestone.setStatuses', {
      ids: ['a', 'b'],
      status: 'in-progress',
    }).plan;
    expect(Object.values(opened.milestones).map(({ finishedOn }) => finishedOn)).toEqual([null, null, null]);
  });

  it('are removed in one step, also from what others wait for', () => {
    const { plan: left, label } = carriedOut(plan, 'milestone.removeMany', { ids: ['a', 'c'] });
    expect(left.milestones).toEqual({ b: { ...plan.milestones['b'], prerequisiteIds: [], lagDays: {} } });
    expect(left.events['e']?.milestoneId).toBeNull();
    expect(label).toBe('Remove two milestones');
  });

  it('stay as they were where one is not there', () => {
    expect(refusalOf(plan, 'milestone.removeMany', { ids: ['a', 'x'] })).toMatchObject({ type: 'not-found' });
    expect(refusalOf(plan, 'milestone.setStatuses', { ids: ['a', 'x'], status: 'done' })).toMatchObject({
      type: 'not-found',
    });
  });
});

describe('shifting by days', () => {
  it('moves the dates a person set, over a leap day, and leaves the others open', () => {
    const dates = { start: null, due: isoDate('2028-02-27'), pinnedOn: isoDate('2028-02-01') };
    expect(shiftedDates(dates, 3)).toEqual({ start: null, due: '2028-03-01', pinnedOn: '2028-02-04' });
    expect(shiftedDates(dates, -27)).toMatchObject({ due: '2028-01-31' });
    expect(shiftedDates({ start: null, due: null, pinnedOn: null }, 3)).toBeNull();
  });
});
