import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import { hoursPerWeek, spreadOverWeek } from './availability.queries';

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
