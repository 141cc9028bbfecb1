import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOf } from '../journal/week-days';
import { addDays, isoDate } from '../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { capacityOn } from './capacity';
import { ownWeekLoads } from './own-weeks';
import { scheduleOf } from './schedule';

describe('the load of weeks that begin on a day', () => {
  it('loses no hour and offers what its seven days offer, on whatever day it is', () => {
    const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(isoDate('2024-01-01'), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), fc.constantFrom('sunday', 'saturday'), (today, effort, start) => {
        const plan = examplePlan({ milestones: byId(exampleMilestone('m', { effort })) });
        const loads = ownWeekLoads(plan, scheduleOf(plan, today), start);
        expect(loads.reduce((sum, { planned }) => sum + planned, 0)).toBe(effort);
        for (const { week, capacity, planned } of loads) {
          const days = Array.from({ length: 7 }, (_, day) => addDays(firstDayOf(week, start as 'sunday'), day));
          expect(capacity).toBe(days.reduce((sum, on) => sum + capacityOn(plan.availability, on), 0));
          expect(planned).toBeLessThanOrEqual(capacity);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the schedule’s own where weeks begin on Monday', () => {
    const plan = examplePlan({ milestones: byId(exampleMilestone('m', { effort: 9 })) });
    const schedule = scheduleOf(plan, isoDate('2026-11-24'));
    expect(ownWeekLoads(plan, schedule, 'monday')).toBe(schedule.weeks);
  });
});
