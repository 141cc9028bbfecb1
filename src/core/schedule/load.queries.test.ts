import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import type { WeekStart } from '../journal/week-days';
import { isoDate, isoWeek } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { fillingOf, loadByWeek } from './load.queries';
import { scheduleOf } from './schedule';

// Six hours a week: one each from Monday to Thursday, two on Saturday. Today is Tuesday, so five are left of this week.
const planOf = (...milestones: readonly Milestone[]): Plan => examplePlan({ milestones: byId(...milestones) });
const loadOf = (plan: Plan) => loadByWeek(plan, scheduleOf(plan, today));
const sunday = isoDate('2026-12-06');

describe('the load of a week', () => {
  it('counts this week from today on, less what was worked today', () => {
    expect(loadOf(planOf(exampleMilestone('a')))[0]).toMatchObject({ week: '2026-W48', capacity: 5, planned: 2, excess: 0 });
    const worked = exampleMilestone('a', { logged: [{ id: 'l', on: today, hours: 1 }] });
    expect(loadOf(planOf(worked))[0]).toMatchObject({ capacity: 4, planned: 1 });
  });

  it('is too much by what was due by its end and lies later', () => {
    const load = loadOf(planOf(exampleMilestone('a', { effort: 11, due: sunday }), exampleMilestone('b', { effort: 3, due: sunday })));
    expect(load.map(({ capacity, planned, displaced, excess }) => [capacity, planned, displaced, excess])).toEqual([
      [5, 5, 0, 0], [6, 6, 3, 3], [6, 3, 0, 0],
    ]);
  });

  it('counts what is overdue as due this week, and a goal’s deadline where a milestone has none', () => {
    const overdue = planOf(exampleMilestone('a', { effort: 8, due: isoDate('2026-11-01') }));
    expect(loadOf(overdue)[0]).toMatchObject({ displaced: 3, excess: 3 });
    const goal = { ...planOf(exampleMilestone('a', { effort: 12, goalId: 'g' })), goals: byId(exampleGoal('g', { deadline: sunday })) };
    expect(loadOf(goal)[1]).toMatchObject({ displaced: 1, excess: 1 });
  });

  it('is not too much where something else than hours held the work up', () => {
    const held = exampleMilestone('a', { effort: 2, due: sunday, start: isoDate('2026-12-07') });
    expect(loadOf(planOf(held))[1]).toMatchObject({ planned: 0, displaced: 2, excess: 0 });
  });
});

// The same six hours a week with weeks that begin on another day: the Saturday's two hours are the first of their week.
describe('the load of weeks that begin on another day', () => {
  const saturday = isoDate('2026-12-05');
  const ownLoad = (plan: Plan, start: WeekStart, on = today) => loadByWeek(plan, scheduleOf(plan, on), start);

  it('sums the days of the person’s own week and keeps the ISO week as its key', () => {
    const plan = planOf(exampleMilestone('a', { effort: 8 }));
    const rows = (start: WeekStart) => ownLoad(plan, start).map(({ week, capacity, planned }) => [week, capacity, planned]);
    expect(rows('monday')).toEqual([['2026-W48', 5, 5], ['2026-W49', 6, 3]]);
    expect(rows('sunday')).toEqual([['2026-W48', 5, 5], ['2026-W49', 6, 3]]);
    expect(rows('saturday')).toEqual([['2026-W48', 3, 3], ['2026-W49', 6, 5]]);
  });

  it('counts a Sunday to the week that begins with it', () => {
    const plan = planOf(exampleMilestone('a', { effort: 2 }));
    const sundayBefore = isoDate('2026-11-29');
    expect(ownLoad(plan, 'monday', sundayBefore).map(({ week }) => week)).toEqual(['2026-W48', '2026-W49']);
    expect(ownLoad(plan, 'sunday', sundayBefore).map(({ week, capacity }) => [week, capacity])).toEqual([['2026-W49', 6]]);
  });

  it('is too much by what was due by the end of the own week', () => {
    const plan = planOf(exampleMilestone('a', { effort: 5, due: isoDate('2026-11-28') }), exampleMilestone('b', { effort: 2, due: isoDate('2026-11-27') }));
    expect(ownLoad(plan, 'monday').map(({ excess }) => excess)).toEqual([2, 0]);
    expect(ownLoad(plan, 'saturday').map(({ planned, displaced, excess }) => [planned, displaced, excess])).toEqual([[3, 0, 0], [4, 0, 0]]);
  });

  it('opens to what lies in those days', () => {
    const plan = planOf(exampleMilestone('a', { effort: 5, due: saturday }));
    const hoursIn = (week: string, start: WeekStart) =>
      fillingOf(plan, scheduleOf(plan, today), isoWeek(week), today, start).planned.map(({ hours }) => hours);
    expect([hoursIn('2026-W48', 'monday'), hoursIn('2026-W48', 'saturday'), hoursIn('2026-W49', 'saturday')]).toEqual([[5], [3], [2]]);
  });
});

describe('what fills a week', () => {
  it('is the work in it, the work due in it that lies later, and its fixed events', () => {
    const event = { id: 'e', title: 'Talk', on: isoDate('2026-12-02'), starts: '18:30', minutes: 60, milestoneId: null, uid: '', note: '' };
    const plan = {
      ...planOf(exampleMilestone('a', { effort: 6, due: today }), exampleMilestone('b', { effort: 6, due: sunday })),
      events: byId(event),
    };
    const filling = fillingOf(plan, scheduleOf(plan, today), isoWeek('2026-W49'), today);
    expect(filling.planned.map(({ milestone: { id }, hours }) => [id, hours])).toEqual([['b', 4], ['a', 1]]);
    expect(filling.displaced.map(({ milestone: { id }, hours }) => [id, hours])).toEqual([['b', 2]]);
    expect(filling.events).toEqual([event]);
  });
});
