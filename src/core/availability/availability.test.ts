import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { examplePlan } from '../plan/plan.example';
import { hoursFrom, hoursPerWeek, spreadOverWeek } from './availability.queries';

describe('hours spread over a week', () => {
  it('are six as an hour on four evenings and two on Saturday', () => {
    expect(spreadOverWeek(6)).toEqual([1, 1, 1, 1, 0, 2, 0]);
    expect(spreadOverWeek(2)).toEqual([0, 0, 0, 0, 0, 2, 0]);
    expect(spreadOverWeek(4)).toEqual([0, 1, 0, 1, 0, 2, 0]);
  });

  it('add up exactly for any number of quarter hours, and fit into their days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (quarters) => {
        const week = spreadOverWeek(quarters / 4);
        expect(week).toHaveLength(7);
        expect(week.reduce((sum, hours) => sum + hours, 0)).toBe(quarters / 4);
        expect(week.every((hours) => hours >= 0 && hours <= 24 && Number.isInteger(hours * 4))).toBe(true);
      }),
    );
  });

  it('are the hours of the plan', () => {
    const weekdayHours = spreadOverWeek(7.5);
    const { plan, label } = carriedOut(examplePlan(), 'availability.setWeekdayHours', { weekdayHours });
    expect(hoursPerWeek(plan.availability)).toBe(7.5);
    expect(label).toBe('Plan 7.5 hours a week');
  });
});

describe('time off', () => {
  const [from, to] = [isoDate('2026-12-24'), isoDate('2027-01-02')];

  it('is added and taken back', () => {
    const { plan, label } = carriedOut(examplePlan(), 'availability.addBlackout', { from, to, label: 'Holiday' });
    expect(label).toBe('Add time off “Holiday”');
    const id = plan.availability.blackouts[0]?.id ?? '';
    expect(carriedOut(plan, 'availability.removeBlackout', { id }).plan.availability.blackouts).toEqual([]);
  });

  it('is refused when it ends before it begins', () => {
    expect(refusalOf(examplePlan(), 'availability.addBlackout', { from: to, to: from, label: '' })).toMatchObject({ type: 'refused' });
  });
});

describe('changes of hours', () => {
  const weekend = [0, 0, 0, 0, 0, 3, 3];
  const changed = (...days: readonly string[]) =>
    days.reduce(
      (plan, from) => carriedOut(plan, 'availability.changeHours', { from: isoDate(from), weekdayHours: weekend }).plan,
      examplePlan(),
    );

  it('stand in the order of their days, one for a day', () => {
    const { availability } = changed('2027-02-01', '2027-01-01', '2027-03-01', '2027-02-01');
    expect(availability.changes.map(({ from }) => from)).toEqual(['2027-01-01', '2027-02-01', '2027-03-01']);
    expect(hoursPerWeek(availability)).toBe(6);
    expect(hoursPerWeek(availability, isoDate('2026-12-31'))).toBe(6);
    expect(hoursFrom(availability, isoDate('2027-01-01'))).toEqual(weekend);
  });

  it('are raised from a day on and never beyond a day', () => {
    const raise = { from: isoDate('2027-01-15'), extra: [0.5, 0, 0, 0, 0, 0, 24] };
    const { changes } = carriedOut(changed('2027-01-01', '2027-02-01'), 'availability.raiseHours', raise).plan.availability;
    expect(changes.map(({ from, weekdayHours }) => [from, weekdayHours[0], weekdayHours[5], weekdayHours[6]])).toEqual([
      ['2027-01-01', 0, 3, 3], ['2027-01-15', 0.5, 3, 24], ['2027-02-01', 0.5, 3, 24],
    ]);
  });
});

describe('days off', () => {
  it('are kept once each, in order, and can be taken back', () => {
    const off = (plan: Plan, date: string, isOffThen: boolean) =>
      carriedOut(plan, 'availability.setDayOff', { on: isoDate(date), off: isOffThen }).plan;
    const plan = off(off(off(examplePlan(), '2027-01-02', true), '2027-01-01', true), '2027-01-02', true);
    expect(plan.availability.daysOff).toEqual(['2027-01-01', '2027-01-02']);
    expect(off(plan, '2027-01-01', false).availability.daysOff).toEqual(['2027-01-02']);
  });
});
