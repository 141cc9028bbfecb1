import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { examplePath } from '../paths/path.example';
import { scheduleOf } from '../schedule/schedule';
import { trailOf, type Trail } from './trail.queries';

const trail = (plan: Plan): Trail => {
  const found = trailOf(plan, scheduleOf(plan, today), today);
  if (!found) throw new Error('the plan has no position');
  return found;
};
const lines = examplePath().levels[1]?.expectations ?? [];
const rated = (count: number): Plan['ratings'] =>
  Object.fromEntries(lines.slice(0, count).map(({ id }) => [id, [{ on: today, value: 'solid' as const }]]));
const mine = (id: string, given = {}) => exampleMilestone(id, { goalId: 'goal', ...given });
const withWork = (...milestones: readonly ReturnType<typeof mine>[]): Partial<Plan> => ({
  goals: byId(exampleGoal('goal')),
  milestones: byId(...milestones),
});

describe('the trail', () => {
  it('needs a position', () => {
    const plan = examplePlan({ position: null });
    expect(trailOf(plan, scheduleOf(plan, today), today)).toBeNull();
  });

  it('shows every level and the part it plays', () => {
    const { waymarks } = trail(examplePlan());
    expect(waymarks.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Junior current', 'Mid-Level target', 'Senior ahead', 'Principal ahead',
    ]);
    const position = {
      pathId: 'example', currentLevelId: 'example/mid-level', targetLevelId: 'example/principal', targetDate: today,
    };
    expect(trail(examplePlan({ position })).waymarks.map(({ state }) => state)).toEqual([
      'passed', 'current', 'between', 'target',
    ]);
  });

  it('puts you between today’s level and the target by readiness', () => {
    expect(trail(examplePlan({ ratings: rated(6) })).you).toBe(0.75);
  });

  it('arrives when the last open milestone on the way ends; milestones of other levels do not count', () => {
    const elsewhere = exampleGoal('senior', { levelId: 'example/senior' });
    const plan = examplePlan(withWork(mine('a'), mine('b', { start: isoDate('2027-02-01') })));
    const more = {
      ...plan,
      goals: { ...plan.goals, senior: elsewhere },
      milestones: { ...plan.milestones, c: exampleMilestone('c', { goalId: 'senior', start: isoDate('2029-01-01') }) },
    };
    expect(trail(more).arrival).toBe('2027-02-02');
  });

  it('leaves out what belongs to a goal that is set aside, and counts the others', () => {
    const plan = examplePlan(withWork(mine('a')));
    const aside = exampleGoal('aside', { status: 'dropped', droppedBecause: 'No' });
    const more = {
      ...plan,
      goals: { ...plan.goals, aside, done: exampleGoal('done', { status: 'done' }) },
      milestones: { ...plan.milestones, late: exampleMilestone('late', { goalId: 'aside', start: isoDate('2029-01-01') }) },
    };
    expect(trail(more).arrival).toBe(trail(plan).arrival);
    expect(trail(more).goals).toEqual({ reached: 1, total: 2 });
  });

  it('names no arrival while one of them cannot be placed', () => {
    expect(trail(examplePlan(withWork(mine('a'), mine('b', { effort: 10_000 })))).arrival).toBeNull();
  });

  it('sets a cairn for each milestone, done ones behind you and planned ones ahead, in the order of their days', () => {
    const done = mine('done', { status: 'done', finishedOn: isoDate('2026-11-13') });
    const plan = examplePlan({ ...withWork(done, mine('a'), mine('b', { start: isoDate('2028-01-03') })), ratings: rated(4) });
    const { cairns, you } = trail(plan);
    expect(cairns.map(({ milestoneId, done }) => [milestoneId, done])).toEqual([['done', true], ['a', false], ['b', false]]);
    expect(cairns.map(({ at }) => at < you)).toEqual([true, false, false]);
  });

  it('keeps every cairn between today’s level and the target', () => {
    const days = fc.integer({ min: 0, max: 1_500 });
    const one = fc.record({ start: days, effort: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.integer({ min: 0, max: 8 }), (work, solid) => {
        const milestones = work.map(({ start, effort }, at) =>
          mine(`m${at}`, { effort, start: isoDate(new Date(Date.UTC(2026, 10, 24 + start)).toISOString().slice(0, 10)) }),
        );
        const { cairns, you } = trail(examplePlan({ ...withWork(...milestones), ratings: rated(solid) }));
        expect(cairns).toHaveLength(work.length);
        expect(cairns.every(({ at }) => at >= you && at <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
