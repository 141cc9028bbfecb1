import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { isoDate, isoWeek } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { scheduleOf } from './schedule';
import { milestonesByWeek, weekPlan, type MilestoneState } from './schedule.queries';

const planOf = (...milestones: readonly Milestone[]) => examplePlan({ milestones: byId(...milestones) });

describe('the state of a milestone', () => {
  const stateOf = (given: Partial<Milestone>, ...others: readonly Milestone[]): MilestoneState | undefined => {
    const plan = planOf(exampleMilestone('a', given), ...others);
    return milestonesByWeek(plan, scheduleOf(plan, today), today)
      .flatMap(({ milestones }) => milestones)
      .find(({ milestone }) => milestone.id === 'a')?.state;
  };

  it('is done or dropped whatever its dates say', () => {
    expect(stateOf({ status: 'done', due: isoDate('2020-01-01') })).toBe('done');
    expect(stateOf({ status: 'dropped', due: isoDate('2020-01-01') })).toBe('dropped');
  });

  it('is overdue from the day after the due date, and due soon within the seven days up to it', () => {
    expect(stateOf({ due: isoDate('2026-11-23') })).toBe('overdue');
    expect(stateOf({ due: today })).toBe('due-soon');
    expect(stateOf({ due: isoDate('2026-12-01') })).toBe('due-soon');
    expect(stateOf({ due: isoDate('2026-12-02') })).toBe('on-track');
  });

  it('is late when it is planned to end after it is due', () => {
    expect(stateOf({ due: isoDate('2026-12-10'), effort: 40 })).toBe('late');
  });

  it('is waiting while something before it is open', () => {
    expect(stateOf({ prerequisiteIds: ['b'] }, exampleMilestone('b'))).toBe('waiting');
    expect(stateOf({ prerequisiteIds: ['b'] }, exampleMilestone('b', { status: 'done' }))).toBe('on-track');
  });
});

describe('milestones by week', () => {
  it('stand in the week their work begins, done ones where they were finished, the rest last', () => {
    const plan = planOf(
      exampleMilestone('a', { effort: 5 }),
      exampleMilestone('b', { start: isoDate('2027-01-01') }),
      exampleMilestone('c', { status: 'done', finishedOn: isoDate('2026-11-12') }),
      exampleMilestone('d', { status: 'dropped' }),
    );
    const groups = milestonesByWeek(plan, scheduleOf(plan, today), today);
    expect(groups.map(({ week, milestones }) => [week, milestones.map(({ milestone }) => milestone.id)])).toEqual([
      ['2026-W46', ['c']], ['2026-W48', ['a']], ['2026-W53', ['b']], [null, ['d']],
    ]);
    expect(groups[1]).toMatchObject({ capacity: 6, planned: 5 });
  });
});

describe('the plan of a week', () => {
  it('adds up what is planned from today on, what was logged, and what was finished', () => {
    const plan = planOf(
      exampleMilestone('a', { effort: 3, logged: [{ id: 'l', on: isoDate('2026-11-23'), hours: 1 }] }),
      exampleMilestone('b', { status: 'done', finishedOn: isoDate('2026-11-23') }),
      exampleMilestone('c', { start: isoDate('2026-12-01') }),
    );
    const week = weekPlan(plan, scheduleOf(plan, today), isoWeek('2026-W48'), today);
    expect(week).toMatchObject({ capacity: 6, planned: 2, logged: 1 });
    expect(week.days.map(({ capacity, planned }) => [capacity, planned])).toEqual([
      [1, 0], [1, 1], [1, 1], [1, 0], [0, 0], [2, 0], [0, 0],
    ]);
    expect(week.milestones.map(({ milestone, planned, logged }) => [milestone.id, planned, logged])).toEqual([
      ['b', 0, 0], ['a', 2, 1],
    ]);
  });

  it('has the days of the person’s own week where weeks begin on another day', () => {
    const plan = planOf(exampleMilestone('a', { effort: 5 }));
    const week = weekPlan(plan, scheduleOf(plan, today), isoWeek('2026-W48'), today, 'saturday');
    expect([week.days[0]?.on, week.days[6]?.on, week.planned]).toEqual(['2026-11-21', '2026-11-27', 3]);
  });
});
