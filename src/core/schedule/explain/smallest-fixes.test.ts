import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualAvailability } from '../../availability/availability';
import { execute } from '../../commands/execute';
import { exampleContext, exampleToday as today } from '../../commands/execute.example';
import { addDays } from '../../kit/dates';
import type { Milestone } from '../../milestones/milestone';
import type { Plan } from '../../plan/plan';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../../plan/plan.example';
import { anyPlan, drawsForPlan } from '../any-plan.example';
import { scheduleOf } from '../schedule';
import { fixesFor } from './fixes';
import { oneLess } from './one-less.example';

/** Today is a Tuesday; there is an hour from Monday to Thursday and two on Saturday, six in all. */
const planOf = (given: Partial<Plan>, ...milestones: readonly Milestone[]): Plan => examplePlan({ ...given, milestones: byId(...milestones) });
const late = (given: Partial<Milestone>): Milestone => exampleMilestone('late', { effort: 5, due: addDays(today, 3), ...given });
const available = (changes: Partial<Plan['availability']>): Partial<Plan> => ({ availability: { ...usualAvailability(), ...changes } });

const isKept = (plan: Plan, id: string): boolean =>
  scheduleOf(plan, today).findings.every(({ milestoneId, kind }) => milestoneId !== id || !['late', 'no-capacity'].includes(kind));

/** What each fix comes to: it helps when its command is carried out, and one step less does not. */
const stepsOf = (plan: Plan, id = 'late'): Record<string, number> => {
  const steps: Record<string, number> = {};
  for (const fix of fixesFor(plan, today, id)) {
    const made = execute(plan, fix.call, exampleContext());
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(isKept(made.value.plan, id), `${fix.kind} helps`).toBe(true);
    const less = oneLess(plan, id, fix);
    if (less && fix.kind !== 'start') expect(isKept(less, id), `less of ${fix.kind} does not help`).toBe(false);
    steps[fix.kind] = 'hours' in fix ? fix.hours : 'days' in fix ? fix.days : 0;
  }
  return steps;
};

describe('the smallest fix of each kind', () => {
  it('is counted from a promise that lies within days off', () => {
    const off = available({ weekdayHours: [1, 1, 1, 1, 0, 2, 0], daysOff: [addDays(today, 2), addDays(today, 3), addDays(today, 4)] });
    // An hour today and one tomorrow; then the next come on Monday, Tuesday and Wednesday.
    expect(stepsOf(planOf(off, late({})))).toEqual({ hours: 8.5, scope: 3, date: 5 });
  });

  it('is a date only where a prerequisite is fixed to a later day', () => {
    const plan = planOf({}, exampleMilestone('first', { effort: 1, pinnedOn: addDays(today, 8) }), late({ effort: 1, prerequisiteIds: ['first'] }));
    expect(stepsOf(plan)).toEqual({ date: 6 });
  });

  it('is hours where there are none at all, with a date or without', () => {
    const none = available({ weekdayHours: [0, 0, 0, 0, 0, 0, 0] });
    expect(stepsOf(planOf(none, late({ due: null })))).toEqual({ hours: 0.25 });
    expect(Object.keys(stepsOf(planOf(none, late({}))))).toEqual(['hours']);
  });

  it('is hours, scope or splitting where work in one piece is longer than any day', () => {
    // Two hours are the most a day has.
    expect(stepsOf(planOf({}, late({ effort: 3, unsplittable: true, due: addDays(today, 20) })))).toMatchObject({ scope: 1, split: 0 });
    expect(stepsOf(planOf({}, late({ effort: 3, unsplittable: true, due: null }))).hours).toBeGreaterThan(1);
  });

  it('counts the share that is kept free', () => {
    const [whole, shared] = [0, 0.5].map((buffer) => stepsOf(planOf(available({ weekdayHours: [1, 1, 1, 1, 0, 2, 0], buffer }), late({}))));
    expect(whole).toEqual({ hours: 4, scope: 2, date: 1 });
    expect(shared).toEqual({ hours: 14.5, scope: 3.5, date: 8 });
  });

  it('takes work off the milestone itself first and then off what it waits for', () => {
    const plan = planOf({}, exampleMilestone('first', { effort: 4 }), late({ effort: 1, due: addDays(today, 1), prerequisiteIds: ['first'] }));
    const scope = fixesFor(plan, today, 'late').find(({ kind }) => kind === 'scope');
    expect(scope?.kind === 'scope' ? scope.cuts.map(({ milestoneId, hours }) => [milestoneId, hours]) : null).toEqual([['late', 0.75], ['first', 2.25]]);
    stepsOf(plan);
  });

  it('moves the deadline of its goal where the milestone has no date of its own', () => {
    const goals = byId(exampleGoal('goal', { deadline: addDays(today, 3) }));
    expect(stepsOf(planOf({ goals }, late({ due: null, goalId: 'goal' })))).toEqual({ hours: 4, scope: 2, date: 1 });
  });

  it('is the smallest in any plan, for everything that has no place or ends too late', () => {
    const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
    fc.assert(
      fc.property(draws, (drawn) => {
        const plan = anyPlan(drawn);
        const found = scheduleOf(plan, today).findings.find(({ kind }) => kind === 'late' || kind === 'no-capacity');
        if (found) stepsOf(plan, found.milestoneId);
      }),
      { numRuns: 25 },
    );
  });
});
