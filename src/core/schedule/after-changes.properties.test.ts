import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { addDays } from '../kit/dates';
import { changedBy, changeNames } from './any-change.example';
import { anyPlan, drawsForPlan } from './any-plan.example';
import { scheduleOf, type Schedule } from './schedule';

const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
const change = fc.record({
  name: fc.constantFrom(...changeNames),
  which: fc.nat(99),
  amount: fc.nat(999),
  isTold: fc.boolean(),
});

/** Everything a schedule says, and the order it was worked out in. */
const everything = ({ placements, weeks, findings, basis: { byRule, ranking, sweep } }: Schedule) => ({
  placements: [...placements],
  weeks,
  findings,
  byRule: { order: [...byRule.order], byKeys: [...byRule.byKeys], rank: [...byRule.rank] },
  order: [...ranking.order],
  start: [...sweep.start],
  finish: [...sweep.finish],
});

describe('a schedule worked out from the one before', () => {
  it('is the same as from nothing after any changes one after the other, whether it was told where they are or not', () => {
    fc.assert(
      fc.property(draws, fc.array(change, { minLength: 1, maxLength: 8 }), (drawn, changes) => {
        let plan = anyPlan(drawn, 24);
        let schedule = scheduleOf(plan, today);
        for (const { name, which, amount, isTold } of changes) {
          const changed = changedBy(plan, name, which, amount);
          schedule = scheduleOf(changed.plan, today, schedule, isTold ? changed.touched : null);
          expect(everything(schedule), name).toEqual(everything(scheduleOf(changed.plan, today)));
          plan = changed.plan;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same as from nothing on any other day, be it later or earlier, as when a clock is set back', () => {
    fc.assert(
      fc.property(draws, fc.array(fc.integer({ min: -40, max: 400 }), { minLength: 1, maxLength: 4 }), (drawn, days) => {
        const plan = anyPlan(drawn);
        let schedule = scheduleOf(plan, today);
        for (const day of days.map((count) => addDays(today, count))) {
          schedule = scheduleOf(plan, day, schedule, []);
          expect(everything(schedule)).toEqual(everything(scheduleOf(plan, day)));
          for (const { start } of schedule.placements.values()) expect(start >= day).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
