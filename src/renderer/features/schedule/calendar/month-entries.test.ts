import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { newMilestone } from '../../../../core/milestones/milestone';
import { emptyPlan, type Plan } from '../../../../core/plan/plan';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { entriesByDay } from './month-entries';

const today = isoDate('2026-11-24');
const evening = isoDate('2026-11-28');
const event = (id: string, starts: string): Plan['events'][string] => ({
  id, title: `Talk ${id}`, on: evening, starts, minutes: 90, milestoneId: null, uid: `${id}@calendar`, note: '',
});

describe('the entries of a month', () => {
  it('begin with the fixed events of a day, by time, before what is due on it', () => {
    const plan = {
      ...emptyPlan('plan', today),
      events: { late: event('late', '18:30'), early: event('early', '09:00') },
      milestones: { m: { ...newMilestone('m', 'Read', today), due: evening } },
    };
    const entries = entriesByDay(plan, scheduleOf(plan, today), today).get(evening);
    expect(entries?.filter(({ kind }) => kind !== 'work')).toMatchObject([
      { kind: 'event', title: 'Talk early', starts: '09:00', hours: 1.5 },
      { kind: 'event', title: 'Talk late', starts: '18:30' },
      { kind: 'due', title: 'Read' },
    ]);
  });

  it('are none in an empty plan', () => {
    const plan = emptyPlan('plan', today);
    expect(entriesByDay(plan, scheduleOf(plan, today), today).size).toBe(0);
  });
});
