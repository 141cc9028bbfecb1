import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { isoDate, type IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { findingSentence } from './finding-words';
import { scheduleOf } from './schedule';

/** Today is a Tuesday; there is an hour from Monday to Thursday and two on Saturday. */
const planOf = (...milestones: readonly Milestone[]): Plan => examplePlan({ milestones: byId(...milestones) });
const daysOf = (plan: Plan, id: string): Record<string, number> =>
  Object.fromEntries(scheduleOf(plan, today).placements.get(id)?.days.map(({ on, hours }) => [on, hours]) ?? []);
const day = (date: string): IsoDate => isoDate(date);

describe('the schedule', () => {
  it('fills the hours of each day from today on', () => {
    expect(daysOf(planOf(exampleMilestone('a', { effort: 4.5 })), 'a')).toEqual({
      '2026-11-24': 1, '2026-11-25': 1, '2026-11-26': 1, '2026-11-28': 1.5,
    });
  });

  it('places what is left of a milestone, and nothing of one that is done or dropped', () => {
    const logged = [{ id: 'l', on: day('2026-11-20'), hours: 1.5 }];
    const plan = planOf(
      exampleMilestone('a', { logged }),
      exampleMilestone('b', { status: 'done' }),
      exampleMilestone('c', { status: 'dropped' }),
    );
    expect(daysOf(plan, 'a')).toEqual({ '2026-11-24': 0.5 });
    expect([...scheduleOf(plan, today).placements.keys()]).toEqual(['a']);
  });

  it('takes hours already worked today off today', () => {
    const logged = [{ id: 'l', on: today, hours: 1 }];
    expect(daysOf(planOf(exampleMilestone('a', { logged })), 'a')).toEqual({ '2026-11-25': 1 });
  });

  it('passes over days off and time off', () => {
    const plan = planOf(exampleMilestone('a'));
    const blackout = { id: 'b', from: day('2026-11-25'), to: day('2026-11-29'), label: '', uid: '' };
    const availability = { ...plan.availability, daysOff: [today], blackouts: [blackout] };
    expect(Object.keys(daysOf({ ...plan, availability }, 'a'))).toEqual(['2026-11-30', '2026-12-01']);
  });

  it('waits for prerequisites, for those that are closed it does not', () => {
    const plan = planOf(
      exampleMilestone('a', { prerequisiteIds: ['b', 'done', 'dropped'], due: day('2026-11-24') }),
      exampleMilestone('b', { effort: 1.5 }),
      exampleMilestone('done', { status: 'done' }),
      exampleMilestone('dropped', { status: 'dropped' }),
    );
    expect(daysOf(plan, 'b')).toEqual({ '2026-11-24': 1, '2026-11-25': 0.5 });
    expect(daysOf(plan, 'a')).toEqual({ '2026-11-25': 0.5, '2026-11-26': 1, '2026-11-28': 0.5 });
  });

  it('begins with what leaves least slack, counting what waits for it', () => {
    const plan = planOf(
      exampleMilestone('a', { due: day('2026-11-27') }),
      exampleMilestone('first', { effort: 1 }),
      exampleMilestone('then', { effort: 1, due: day('2026-11-25'), prerequisiteIds: ['first'] }),
    );
    expect(scheduleOf(plan, today).placements.get('first')?.start).toBe(today);
    expect(scheduleOf(plan, today).placements.get('then')?.end).toBe('2026-11-25');
  });

  it('breaks ties by due date, goal deadline and title', () => {
    const goals = byId(exampleGoal('soon', { deadline: day('2027-01-01') }), exampleGoal('later', { deadline: day('2027-09-01') }));
    const plan = planOf(
      exampleMilestone('1', { title: 'Z', goalId: null }),
      exampleMilestone('2', { title: 'A', goalId: null }),
      exampleMilestone('3', { goalId: 'later' }),
      exampleMilestone('4', { goalId: 'soon' }),
    );
    const { placements } = scheduleOf({ ...plan, goals }, today);
    const order = ['4', '3', '2', '1'].map((id) => placements.get(id)?.start ?? '');
    expect(order).toEqual(order.toSorted());
    expect(placements.get('4')?.start).toBe(today);
  });

  it('gives every week from this one to the last with its capacity and what is planned', () => {
    const plan = planOf(exampleMilestone('a', { effort: 8 }), exampleMilestone('b', { start: day('2026-12-14') }));
    expect(scheduleOf(plan, today).weeks).toEqual([
      { week: '2026-W48', capacity: 6, planned: 5 },
      { week: '2026-W49', capacity: 6, planned: 3 },
      { week: '2026-W50', capacity: 6, planned: 0 },
      { week: '2026-W51', capacity: 6, planned: 2 },
    ]);
  });
});

describe('what the schedule finds', () => {
  const findings = (plan: Plan) => scheduleOf(plan, today).findings.map((found) => `${found.kind}: ${findingSentence(found)}`);

  it('says by how much a milestone is late', () => {
    expect(findings(planOf(exampleMilestone('a', { title: 'Profile', due: day('2026-11-20'), effort: 1 })))).toEqual([
      'late: “Profile” is planned to end on 24 November 2026, four days after it is due.',
    ]);
  });

  it('says that a milestone is due before it may start', () => {
    const late = exampleMilestone('a', { title: 'Profile', due: day('2026-11-27'), start: day('2026-12-01'), effort: 1 });
    expect(findings(planOf(late))).toEqual([
      'before-start: “Profile” is due on 27 November 2026 but may start only on 1 December 2026.',
    ]);
  });

  it('names each milestone that has no hours, and what the others wait for', () => {
    const plan = planOf(exampleMilestone('a', { title: 'Read' }));
    const idle = { ...plan.availability, weekdayHours: [0, 0, 0, 0, 0, 0, 0] };
    expect(findings({ ...plan, availability: idle })).toEqual([
      'no-capacity: “Read” cannot be placed: no hours are set aside for learning. Give a weekday some hours.',
    ]);
    const endless = planOf(
      exampleMilestone('a', { title: 'Everything', effort: 10_000 }),
      exampleMilestone('b', { title: 'Rest', prerequisiteIds: ['a'] }),
    );
    expect(findings(endless)).toEqual([
      'no-capacity: “Everything” cannot be placed: the hours of the next 20 years do not reach for it.',
      'no-capacity: “Rest” cannot be placed: it waits for “Everything”, which cannot be placed either.',
    ]);
  });
});
