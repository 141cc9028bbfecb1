import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { addDays } from '../../../../core/kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { forecastOf } from '../../../../core/schedule/forecast/forecast';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { bandOf, lastDay, outlookRows, promiseOf, type OutlookRow } from './outlook-rows';

const row = (given: Partial<OutlookRow>): OutlookRow => ({
  kind: 'milestone', id: 'm', title: 'M', planned: null, promised: null, outlook: { p50: null, p80: null }, ...given,
});

describe('the outlook of a plan', () => {
  const plan = examplePlan({
    goals: byId(exampleGoal('dated', { deadline: addDays(today, 3) }), exampleGoal('open')),
    milestones: byId(exampleMilestone('a', { goalId: 'open' }), exampleMilestone('b', { goalId: 'dated', effort: 40 }), exampleMilestone('c')),
  });
  const rows = outlookRows(plan, scheduleOf(plan, today), forecastOf(plan, today, { runs: 60 }));

  it('has levels, goals and milestones, what ends first first', () => {
    expect(rows.map(({ kind, id }) => `${kind} ${id}`)).toContain('level example/mid-level');
    const goals = rows.filter(({ kind }) => kind === 'goal').map(({ id, planned }) => [id, planned !== null]);
    expect(goals).toEqual([['dated', true], ['open', true]]);
    const ends = rows.filter(({ kind }) => kind === 'milestone').map(({ outlook }) => outlook.p80 ?? '9');
    expect(ends).toEqual(ends.toSorted());
  });

  it('knows the promise of the target level, of goals and of milestones', () => {
    expect(rows.find(({ kind }) => kind === 'level')?.promised).toBe('2028-06-30');
    expect(promiseOf(rows.find(({ id }) => id === 'dated') ?? row({}))).toBe('risk');
  });
});

describe('a promise', () => {
  const [d1, d2, d3] = [addDays(today, 1), addDays(today, 2), addDays(today, 3)];
  it('holds in four of five runs, in half of them, or is at risk', () => {
    const promised = d2;
    expect(promiseOf(row({ promised, outlook: { p50: d1, p80: d2 } }))).toBe('holds');
    expect(promiseOf(row({ promised, outlook: { p50: d2, p80: d3 } }))).toBe('half');
    expect(promiseOf(row({ promised, outlook: { p50: d3, p80: d3 } }))).toBe('risk');
    expect(promiseOf(row({ promised }))).toBe('risk');
    expect(promiseOf(row({}))).toBeNull();
  });
});

describe('a band', () => {
  it('lies between today and the last day of all, and reaches the edge where no day is in sight', () => {
    const rows = [row({ outlook: { p50: addDays(today, 10), p80: addDays(today, 40) } }), row({})];
    const last = lastDay(rows, today);
    expect(last).toBe(addDays(today, 40));
    expect(rows.map((one) => bandOf(one, today, last))).toEqual([{ from: 0.25, to: 1 }, { from: 1, to: 1 }]);
  });
});
