import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { byId } from '../plan/plan.example';
import { anyPlan, drawsForPlan } from './any-plan.example';
import { leastLateness } from './exhaustive.example';
import { totalLateness } from './lateness';
import { scheduleOf } from './schedule';

describe('the total weighted lateness of a schedule', () => {
  it('lies within a twentieth of the least of all orders, over many small plans, and is never below it', () => {
    const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
    let [found, least] = [0, 0];
    for (const drawn of fc.sample(draws, { numRuns: 150, seed: 7 })) {
      const any = anyPlan(drawn);
      const few = Object.values(any.milestones).slice(0, 6).map((one) => ({ ...one, unsplittable: false, repeat: null }));
      const plan = { ...any, scheduleRule: 'least-slack' as const, events: {}, milestones: byId(...few) };
      const { network, sweep } = scheduleOf(plan, today).basis;
      const lateness = totalLateness(network.columns, sweep.finish);
      const best = leastLateness(plan, today);
      expect(lateness).toBeGreaterThanOrEqual(best);
      found += lateness;
      least += best;
    }
    expect(least).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(1.05 * least);
  });
});
