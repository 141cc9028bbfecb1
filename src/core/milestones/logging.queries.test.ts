import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { addDays, type IsoDate } from '../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { scheduleOf } from '../schedule/schedule';
import { likelyMilestones, usualHours } from './logging.queries';

const log = (on: IsoDate, hours: number) => ({ id: `${on} ${hours}`, on, hours });

describe('the milestone a person most likely worked on', () => {
  const ids = (...milestones: ReturnType<typeof exampleMilestone>[]): string[] => {
    const plan = examplePlan({ milestones: byId(...milestones) });
    return likelyMilestones(plan, scheduleOf(plan, today), today).map(({ id }) => id);
  };
  const pinned = (days: number) => ({ effort: 1, pinnedOn: addDays(today, days) });

  it('is planned for today, and of several the one with hours; what is closed is none', () => {
    expect(
      ids(
        exampleMilestone('done', { status: 'done', finishedOn: today }),
        exampleMilestone('later', pinned(9)),
        exampleMilestone('today', { effort: 0.5, pinnedOn: today }),
        exampleMilestone('begun', { effort: 2, pinnedOn: addDays(today, -3), logged: [log(addDays(today, -2), 1.5)] }),
      ),
    ).toEqual(['begun', 'today', 'later']);
  });

  it('is what was worked on last before what is only planned', () => {
    expect(
      ids(
        exampleMilestone('next', pinned(1)),
        exampleMilestone('older', { ...pinned(5), logged: [log(addDays(today, -30), 1)] }),
        exampleMilestone('last', { ...pinned(7), logged: [log(addDays(today, -2), 1)] }),
      ),
    ).toEqual(['last', 'older', 'next']);
  });
});

describe('the usual amount', () => {
  const plan = (...logged: ReturnType<typeof log>[]) => examplePlan({ milestones: byId(exampleMilestone('a', { logged })) });

  it('is the middle of what was logged last, and an hour at first', () => {
    expect(usualHours(plan())).toBe(1);
    expect(usualHours(plan(log(today, 0.5), log(today, 2), log(today, 1.5)))).toBe(1.5);
  });

  it('forgets what was logged long ago', () => {
    const before = Array.from({ length: 30 }, (_, day) => log(addDays(today, -100 - day), 8));
    const lately = Array.from({ length: 10 }, (_, day) => log(addDays(today, -day), 0.75));
    expect(usualHours(plan(...before, ...lately))).toBe(0.75);
  });
});
