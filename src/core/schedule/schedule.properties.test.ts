import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualAvailability } from '../availability/availability';
import { exampleToday as today } from '../commands/execute.example';
import { addDays, daysBetween, type IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { isOpen, remainingHours } from '../milestones/milestone.queries';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { capacityOn } from './capacity';
import { scheduleOf, type Schedule } from './schedule';

const quarters = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((count) => count / 4);
const maybeDay = fc.option(fc.integer({ min: -20, max: 60 }).map((days) => addDays(today, days)), { nil: null });

/** Prerequisites point at lower numbers only, so that there are no circles. */
const milestoneNumber = (number: number): fc.Arbitrary<Milestone> =>
  fc
    .record({
      effort: quarters(12),
      start: maybeDay,
      due: maybeDay,
      status: fc.constantFrom('planned', 'in-progress', 'planned', 'done', 'dropped'),
      prerequisites: fc.uniqueArray(fc.nat({ max: Math.max(0, number - 1) }), { maxLength: number === 0 ? 0 : 2 }),
      logged: fc.array(fc.record({ ago: fc.nat(3), hours: quarters(2) }), { maxLength: 2 }),
    })
    .map(({ prerequisites, logged, ...given }) =>
      exampleMilestone(`m${number}`, {
        ...given,
        prerequisiteIds: prerequisites.map((place) => `m${place}`),
        logged: logged.map(({ ago, hours }, at) => ({ id: `l${at}`, on: addDays(today, -ago), hours })),
      }),
    );

const plans: fc.Arbitrary<Plan> = fc
  .record({
    milestones: fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => milestoneNumber(at)))),
    weekdayHours: fc.array(quarters(3), { minLength: 7, maxLength: 7 }),
    off: fc.uniqueArray(fc.nat(30), { maxLength: 5 }),
    blackout: fc.tuple(fc.nat(30), fc.nat(14)),
  })
  .map(({ milestones, weekdayHours, off, blackout: [from, length] }) =>
    examplePlan({
      milestones: byId(...milestones),
      availability: {
        ...usualAvailability(),
        weekdayHours,
        daysOff: off.map((days) => addDays(today, days)),
        blackouts: [{ id: 'b', from: addDays(today, from), to: addDays(today, from + length), label: '', uid: '' }],
      },
    }),
  );

const shown = ({ placements, weeks, findings }: Schedule) => ({ placements: [...placements], weeks, findings });

const check = (property: (plan: Plan) => void): void => fc.assert(fc.property(plans, property), { numRuns: 100 });

describe('for any plan, the schedule', () => {
  it('never puts more into a day than it offers, and nothing before today', () => {
    check((plan) => {
      const used = new Map<IsoDate, number>();
      for (const { days } of scheduleOf(plan, today).placements.values()) {
        for (const { on, hours } of days) used.set(on, (used.get(on) ?? 0) + hours);
      }
      for (const [on, hours] of used) {
        expect(on >= today).toBe(true);
        expect(hours).toBeLessThanOrEqual(capacityOn(plan.availability, on));
      }
    });
  });

  it('begins nothing before its start or before the end of what it waits for', () => {
    check((plan) => {
      const { placements } = scheduleOf(plan, today);
      for (const { milestoneId, start } of placements.values()) {
        const milestone = plan.milestones[milestoneId];
        expect(start >= (milestone?.start ?? today)).toBe(true);
        const open = (milestone?.prerequisiteIds ?? []).filter((id) => plan.milestones[id] && isOpen(plan.milestones[id]));
        for (const id of open) expect(start >= (placements.get(id)?.end ?? '9')).toBe(true);
      }
    });
  });

  it('places each open milestone with exactly the hours it has left, or says why it cannot', () => {
    check((plan) => {
      const { placements, findings } = scheduleOf(plan, today);
      for (const milestone of Object.values(plan.milestones)) {
        const placed = placements.get(milestone.id)?.days.reduce((sum, { hours }) => sum + hours, 0);
        const unplaced = findings.some(({ kind, milestoneId }) => kind === 'no-capacity' && milestoneId === milestone.id);
        expect(unplaced).toBe(isOpen(milestone) && placed === undefined);
        expect(placed ?? remainingHours(milestone)).toBe(remainingHours(milestone));
      }
    });
  });

  it('is the same whatever order the milestones are kept in', () => {
    check((plan) => {
      const milestones = byId(...Object.values(plan.milestones).toReversed());
      expect(shown(scheduleOf({ ...plan, milestones }, today))).toEqual(shown(scheduleOf(plan, today)));
    });
  });

  it('counts in the weeks what it puts into the days', () => {
    check((plan) => {
      const { placements, weeks } = scheduleOf(plan, today);
      const inDays = [...placements.values()].flatMap(({ days }) => days).reduce((sum, { hours }) => sum + hours, 0);
      expect(weeks.reduce((sum, { planned }) => sum + planned, 0)).toBe(inDays);
    });
  });

  it('misses no due date that some order of work could have kept', () => {
    const single = examplePlan({ availability: { ...usualAvailability(), weekdayHours: [1, 1, 1, 1, 1, 1, 1] } });
    const within = (days: number) => fc.integer({ min: 0, max: days }).map((count) => addDays(today, count));
    const tight = (number: number) =>
      fc
        .record({
          milestone: milestoneNumber(number),
          effort: quarters(2),
          start: fc.option(within(3), { nil: null }),
          due: fc.option(within(7), { nil: null }),
        })
        .map(({ milestone, ...given }) => ({ ...milestone, ...given, status: 'planned' as const, logged: [] }));
    const sizes = fc.tuple(...Array.from({ length: 5 }, (_, at) => tight(at)));
    fc.assert(
      fc.property(sizes, (open) => {
        const { findings } = scheduleOf({ ...single, milestones: byId(...open) }, today);
        expect(findings.length > 0 && orders(open).some(isInTime)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

const orders = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0 ? [[]] : items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));

/** Works off milestones one after the other, four quarter hours a day, and tells whether all of it is allowed and in time. */
const isInTime = (order: readonly Milestone[]): boolean => {
  let clock = 0;
  const finished = new Set<string>();
  return order.every(({ id, effort, start, due, prerequisiteIds }) => {
    if (!prerequisiteIds.every((prerequisite) => finished.has(prerequisite))) return false;
    if (start !== null) clock = Math.max(clock, 4 * daysBetween(today, start));
    clock += Math.max(1, effort * 4);
    finished.add(id);
    return due === null || addDays(today, Math.ceil(clock / 4) - 1) <= due;
  });
};
