import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { addDays, later, type IsoDate } from '../kit/dates';
import { isOpen, remainingHours } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { anyPlan, drawsForPlan } from './any-plan.example';
import { capacityOn } from './capacity';
import { scheduleOf, type Schedule } from './schedule';

const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
const check = (property: (plan: Plan, schedule: Schedule, day: number) => void): void =>
  fc.assert(
    fc.property(draws, fc.nat(40), (drawn, day) => {
      const plan = anyPlan(drawn);
      property(plan, scheduleOf(plan, today), day);
    }),
    { numRuns: 80 },
  );
const shown = ({ placements, weeks, findings }: Schedule) => ({ placements: [...placements], weeks, findings });

/** Hours a milestone's fixed events do on a day, and those of events that do no open milestone's work. */
const eventHours = (plan: Plan, on: IsoDate, belongs: (milestoneId: string | null) => boolean): number =>
  Object.values(plan.events)
    .filter((event) => event.on === on && belongs(event.milestoneId))
    .reduce((sum, { minutes }) => sum + Math.ceil(minutes / 15) / 4, 0);
const isOpenIn = (plan: Plan, id: string | null): boolean => {
  const milestone = id === null ? undefined : plan.milestones[id];
  return milestone !== undefined && isOpen(milestone);
};

describe('for any plan of real weeks, the schedule', () => {
  it('hands out no more than a day has left beside its fixed events, changes and buffer counted', () => {
    check((plan, { placements }) => {
      const used = new Map<IsoDate, number>();
      for (const { days } of placements.values()) {
        for (const { on, hours } of days) used.set(on, (used.get(on) ?? 0) + hours);
      }
      for (const [on, hours] of used) {
        const atEvents = eventHours(plan, on, (id) => isOpenIn(plan, id));
        const others = eventHours(plan, on, (id) => !isOpenIn(plan, id));
        const offered = Math.max(0, capacityOn(plan.availability, on) - others);
        expect(hours).toBeLessThanOrEqual(Math.max(offered, atEvents) + 1e-9);
      }
    });
  });

  it('begins nothing before its start, and nothing before what it waits for and the days to wait are over', () => {
    check((plan, { placements }) => {
      for (const { milestoneId, days } of placements.values()) {
        const milestone = plan.milestones[milestoneId];
        if (!milestone || (milestone.pinnedOn !== null && milestone.repeat === null)) continue;
        const first = days.find(({ on }) => eventHours(plan, on, (id) => id === milestoneId) === 0)?.on ?? '9';
        expect(first >= later(milestone.start ?? today, today)).toBe(true);
        for (const id of milestone.prerequisiteIds) {
          const other = plan.milestones[id];
          const over = other && isOpen(other) ? placements.get(id)?.end : other?.status === 'done' ? other.finishedOn : null;
          if (over) expect(first >= addDays(over, milestone.lagDays[id] ?? 0)).toBe(true);
        }
      }
    });
  });

  it('gives work its whole hours or none, and work that is one piece one day', () => {
    check((plan, { placements }) => {
      for (const { milestoneId, days } of placements.values()) {
        const milestone = plan.milestones[milestoneId];
        if (!milestone || milestone.repeat !== null) continue;
        expect(days.reduce((sum, { hours }) => sum + hours, 0)).toBe(Math.ceil(remainingHours(milestone) * 4) / 4);
        const withEvents = Object.values(plan.events).some((event) => event.milestoneId === milestoneId);
        if (milestone.unsplittable && !withEvents) expect(days).toHaveLength(1);
      }
    });
  });

  it('begins pinned work on its day where that day has hours, whatever else there is to do', () => {
    check((drawn, _, at) => {
      const pinnedOn = addDays(today, at);
      const others = Object.values(drawn.milestones).map((one) => ({ ...one, pinnedOn: null, logged: [] }));
      const pinned = exampleMilestone('pinned', { effort: 4, pinnedOn });
      const plan = { ...drawn, events: {}, milestones: byId(...others, pinned) };
      const { placements } = scheduleOf(plan, today);
      if (capacityOn(plan.availability, pinnedOn) >= 0.25) expect(placements.get('pinned')?.start).toBe(pinnedOn);
      const alone = scheduleOf({ ...plan, milestones: byId(pinned) }, today);
      expect(placements.get('pinned')).toEqual(alone.placements.get('pinned'));
    });
  });

  it('puts practice on the days of its rule only and lets missed times go', () => {
    check((plan, { placements }) => {
      for (const { milestoneId, days } of placements.values()) {
        const repeat = plan.milestones[milestoneId]?.repeat;
        if (!repeat || Object.values(plan.events).some((event) => event.milestoneId === milestoneId)) continue;
        for (const { on, hours } of days) {
          expect(hours).toBeLessThanOrEqual(repeat.hours);
          if (repeat.rule.includes('BYDAY')) expect(['Tue', 'Sat']).toContain(new Date(on).toUTCString().slice(0, 3));
        }
      }
    });
  });

  it('is the same whatever order things are kept in, and whatever was worked out before', () => {
    check((plan, schedule) => {
      const milestones = byId(...Object.values(plan.milestones).toReversed());
      expect(shown(scheduleOf({ ...plan, milestones }, today))).toEqual(shown(schedule));
      const [first, ...rest] = Object.values(plan.milestones);
      if (!first) return;
      const changed = { ...first, effort: first.effort + 3, due: addDays(today, 9), title: 'Another title', prerequisiteIds: [], lagDays: {} };
      const next = { ...plan, milestones: { ...plan.milestones, [first.id]: changed } };
      const anew = shown(scheduleOf(next, today));
      expect(shown(scheduleOf(next, today, schedule))).toEqual(anew);
      expect(shown(scheduleOf(next, today, schedule, [['milestones', first.id, 'effort']]))).toEqual(anew);
      const fewer = { ...plan, milestones: byId(...rest.map((one) => ({ ...one, prerequisiteIds: [], lagDays: {} }))), events: {} };
      expect(shown(scheduleOf(fewer, today, schedule))).toEqual(shown(scheduleOf(fewer, today)));
    });
  });

  it('keeps the very placements that stay the same', () => {
    check((plan, schedule) => {
      const before = [...schedule.placements.values()];
      const again = scheduleOf({ ...plan, name: 'Other' }, today, schedule);
      for (const placement of before) expect(again.placements.get(placement.milestoneId)).toBe(placement);
    });
  });
});

describe('dates of the calendar', () => {
  it('are placed on a leap day, over week 53, and over the ends of summer time', () => {
    const daily = (from: string, hours: number) => {
      const plan = examplePlan();
      const week = [1, 1, 1, 1, 1, 1, 1];
      const milestone = exampleMilestone('m', { effort: hours });
      const schedule = scheduleOf(
        { ...plan, availability: { ...plan.availability, weekdayHours: week, blackouts: [] }, milestones: byId(milestone) },
        from as IsoDate,
      );
      return { days: schedule.placements.get('m')?.days.map(({ on }) => on), weeks: schedule.weeks.map(({ week: name }) => name) };
    };
    expect(daily('2028-02-28', 3).days).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daily('2026-12-31', 8).weeks).toEqual(['2026-W53', '2027-W01']);
    expect(daily('2027-03-27', 3).days).toEqual(['2027-03-27', '2027-03-28', '2027-03-29']);
    expect(daily('2027-10-30', 3).days).toEqual(['2027-10-30', '2027-10-31', '2027-11-01']);
  });
});
