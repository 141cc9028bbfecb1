import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday as today } from '../../commands/execute.example';
import { addDays } from '../../kit/dates';
import type { Milestone } from '../../milestones/milestone';
import { byId, exampleMilestone, examplePlan } from '../../plan/plan.example';
import { scheduleOf } from '../schedule';
import { fixesFor } from './fixes';

const planOf = (given: Partial<Milestone>, ...others: Milestone[]) =>
  examplePlan({ milestones: byId(exampleMilestone('m', given), ...others) });
const kinds = (plan: ReturnType<typeof planOf>) => fixesFor(plan, today, 'm').map(({ kind }) => kind);

/** Every fix, made by its command, leaves nothing to say about the milestone, and makes the plan it showed. */
const allMend = (plan: ReturnType<typeof planOf>): void => {
  for (const { call, plan: shown } of fixesFor(plan, today, 'm')) {
    const made = carriedOut(plan, call.name, call.payload).plan;
    expect(scheduleOf(made, today).findings.filter(({ milestoneId }) => milestoneId === 'm')).toEqual([]);
    expect(scheduleOf(made, today).placements.get('m')).toEqual(scheduleOf(shown, today).placements.get('m'));
  }
};

describe('fixes of what is not merely late', () => {
  it('let go of a day that has passed, that has no hours, or that comes before what it waits for', () => {
    const passed = planOf({ pinnedOn: addDays(today, -9) });
    const freeDay = planOf({ pinnedOn: addDays(today, 3) });
    const tooEarly = planOf({ pinnedOn: today, prerequisiteIds: ['first'], effort: 0.5 }, exampleMilestone('first', { start: addDays(today, 8) }));
    for (const plan of [passed, freeDay, tooEarly]) {
      expect(kinds(plan)).toContain('unpin');
      allMend(plan);
    }
  });

  it('split work that no day has enough hours for', () => {
    const plan = planOf({ effort: 5, unsplittable: true });
    expect(kinds(plan)).toEqual(['hours', 'scope', 'split']);
    allMend(plan);
  });

  it('let work begin by as few days earlier as will do', () => {
    const plan = planOf({ start: addDays(today, 20), due: addDays(today, 10) });
    const fix = fixesFor(plan, today, 'm').find(({ kind }) => kind === 'start');
    expect(fix).toBeDefined();
    allMend(plan);
    const days = fix?.kind === 'start' ? fix.days : 0;
    const { findings } = scheduleOf(planOf({ start: addDays(today, 20 - days + 1), due: addDays(today, 10) }), today);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('are none where all is well', () => {
    expect(kinds(planOf({ pinnedOn: today, effort: 0.5 }))).toEqual([]);
  });
});
