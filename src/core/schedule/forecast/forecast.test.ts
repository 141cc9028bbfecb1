import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../commands/execute.example';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../../plan/plan.example';
import { anyPlan, drawsForPlan } from '../any-plan.example';
import { forecastOf } from './forecast';
import { normalQuantile, normalShare } from './normal';
import { paceOf, priorPace, usualRatio } from './pace';

const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
const plan = examplePlan({
  goals: byId(exampleGoal('goal'), exampleGoal('other', { levelId: 'example/senior' })),
  milestones: byId(
    exampleMilestone('a', { effort: 8, goalId: 'goal' }),
    exampleMilestone('b', { effort: 8, goalId: 'goal', prerequisiteIds: ['a'] }),
    exampleMilestone('c', { effort: 20, goalId: 'other' }),
    exampleMilestone('done', { status: 'done' }),
  ),
});

describe('the pace of a person', () => {
  const finished = (count: number, ratio: number) =>
    examplePlan({
      milestones: byId(
        ...Array.from({ length: count }, (_, at) =>
          exampleMilestone(`m${at}`, { effort: 4, status: 'done', logged: [{ id: 'l', on: today, hours: 4 * ratio }] }),
        ),
      ),
    });

  it('is the stated prior without history, and comes to be their own', () => {
    expect(paceOf(examplePlan())).toBe(priorPace);
    expect(usualRatio(priorPace)).toBeCloseTo(1.25);
    expect(usualRatio(paceOf(finished(1, 2)))).toBeCloseTo(Math.sqrt(1.25 * 2));
    expect(usualRatio(paceOf(finished(60, 2)))).toBeGreaterThan(1.97);
    expect(paceOf(finished(60, 2)).variance).toBeLessThan(0.05);
  });
});

describe('a normal distribution', () => {
  it('has shares and quantiles that undo each other', () => {
    expect(normalQuantile(0.8)).toBeCloseTo(0.841621, 5);
    expect(normalShare(1.959964)).toBeCloseTo(0.975, 6);
    for (const share of [0.001, 0.02, 0.3, 0.5, 0.9, 0.999]) expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 5);
  });
});

describe('a forecast', () => {
  const forecast = forecastOf(plan, today, { seed: 3, runs: 300 });

  it('says for milestones, goals and levels when they end in half and in four fifths of the runs', () => {
    expect([...forecast.milestones.keys()]).toEqual(['a', 'b', 'c']);
    for (const { p50, p80 } of forecast.milestones.values()) expect((p50 ?? '') <= (p80 ?? '9')).toBe(true);
    expect(forecast.goals.get('goal')).toEqual(forecast.milestones.get('b'));
    expect(forecast.levels.get('example/senior')).toEqual(forecast.milestones.get('c'));
    expect((forecast.whole?.p80 ?? '') >= (forecast.goals.get('goal')?.p80 ?? '9')).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(forecastOf(plan, today, { seed: 3, runs: 300 })).toEqual(forecast);
    expect(forecastOf(plan, today, { seed: 4, runs: 20 })).not.toEqual(forecastOf(plan, today, { seed: 5, runs: 20 }));
  });

  it('is wider for a milestone with a wide range', () => {
    const wide = { ...plan, milestones: byId(exampleMilestone('a', { effort: 8, effortHigh: 80 })) };
    const narrow = { ...plan, milestones: byId(exampleMilestone('a', { effort: 8, effortHigh: 9 })) };
    const p80 = (of: typeof plan) => forecastOf(of, today, { runs: 400 }).milestones.get('a')?.p80 ?? '';
    expect(p80(wide) > p80(narrow)).toBe(true);
  });

  it('has no date later for more hours, as long as work may be split and waits are not in days', () => {
    fc.assert(
      fc.property(draws, fc.array(fc.nat(8), { minLength: 7, maxLength: 7 }), (drawn, extra) => {
        const any = anyPlan(drawn);
        const simple = Object.values(any.milestones).map((one) => ({ ...one, unsplittable: false, lagDays: {} }));
        const before = { ...any, milestones: byId(...simple), events: {} };
        const { availability } = before;
        const more = (hours: readonly number[]) => hours.map((of, day) => of + (extra[day] ?? 0) / 4);
        const raised = {
          ...availability,
          weekdayHours: more(availability.weekdayHours),
          changes: availability.changes.map((change) => ({ ...change, weekdayHours: more(change.weekdayHours) })),
        };
        const [less, best] = [before, { ...before, availability: raised }].map((one) => forecastOf(one, today, { runs: 12 }));
        for (const [id, { p50, p80 }] of less?.milestones ?? []) {
          expect((best?.milestones.get(id)?.p50 ?? '9') <= (p50 ?? '9')).toBe(true);
          expect((best?.milestones.get(id)?.p80 ?? '9') <= (p80 ?? '9')).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
