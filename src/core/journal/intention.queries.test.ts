import { describe, expect, it } from 'vitest';
import { isoDate, isoWeek } from '../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { scheduleOf } from '../schedule/schedule';
import { offeredIntentions } from './intention.queries';
import { newWeek } from './week';

const today = isoDate('2026-11-27');
const week = isoWeek('2026-W49');

describe('what is offered for the next week', () => {
  const plan = examplePlan({
    milestones: byId(
      exampleMilestone('later', { title: 'Read', pinnedOn: isoDate('2026-12-01') }),
      exampleMilestone('due', {
        title: 'Write',
        pinnedOn: isoDate('2026-12-02'),
        due: isoDate('2026-12-04'),
      }),
      exampleMilestone('over', { title: 'Done', status: 'done', finishedOn: isoDate('2026-11-20') }),
      exampleMilestone('far', { title: 'Far', pinnedOn: isoDate('2027-03-01') }),
    ),
  });

  it('is the open work planned in it, what is due first', () => {
    expect(offeredIntentions(plan, scheduleOf(plan, today), week, today)).toEqual([
      { milestoneId: 'due', title: 'Write', hours: 2, due: '2026-12-04' },
      { milestoneId: 'later', title: 'Read', hours: 2, due: null },
    ]);
  });

  it('leaves out what is meant for it already', () => {
    const intentions = [{ id: 'i', text: 'write', done: false, fromWeek: null }];
    const meant = {
      ...plan,
      weeks: { [week]: { ...newWeek(week, '2026-11-27T12:00:00.000Z' as never), intentions } },
    };
    const offers = offeredIntentions(meant, scheduleOf(plan, today), week, today);
    expect(offers.map(({ title }) => title)).toEqual(['Read']);
  });
});
