import { usualAvailability } from '../availability/availability';
import { exampleToday as today } from '../commands/execute.example';
import { addDays, type IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import type { Plan } from '../plan/plan';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';

/** How many draws make a plan of any size. */
export const drawsForPlan = 400;

/**
 * A plan of up to ten milestones, or up to `most`, with everything the schedule knows of, made of whole numbers, so that a property test
 * can draw and shrink them: pins, waits, ranges, practice, events, changes of hours, time off and a share kept free.
 */
export const anyPlan = (draws: readonly number[], most = 10): Plan => {
  let at = 0;
  const below = (limit: number): number => (draws[at++ % Math.max(1, draws.length)] ?? 0) % limit;
  const oneIn = (chances: number): boolean => below(chances) === chances - 1;
  const day = (from: number, to: number): IsoDate => addDays(today, from + below(to - from + 1));
  const milestones = Array.from({ length: below(most + 1) }, (_, number) => anyMilestone(number, below, oneIn, day));
  const events = Array.from({ length: below(4) }, (_, number) => ({
    id: `e${number}`, title: `Event ${number}`, on: day(-3, 40), starts: '18:30', minutes: 15 + 15 * below(16),
    milestoneId: milestones.length > 0 && oneIn(2) ? `m${below(milestones.length)}` : null, uid: '', note: '',
  }));
  const week = (): number[] => Array.from({ length: 7 }, () => below(13) / 4);
  const from = below(30);
  return examplePlan({
    goals: byId(exampleGoal('goal', { deadline: oneIn(2) ? day(0, 60) : null })),
    milestones: byId(...milestones),
    events: byId(...events),
    scheduleRule: (['least-slack', 'least-slack', 'priority', 'shortest-first'] as const)[below(4)] ?? 'least-slack',
    availability: {
      ...usualAvailability(),
      weekdayHours: week(),
      buffer: [0, 0, 0.1, 0.25, 0.9][below(5)] ?? 0,
      changes: oneIn(2) ? [{ id: 'c', from: day(1, 30), weekdayHours: week() }] : [],
      daysOff: oneIn(2) ? [day(0, 20)] : [],
      blackouts: [{ id: 'b', from: addDays(today, from), to: addDays(today, from + below(14)), label: '', uid: '' }],
    },
  });
};

/** Prerequisites point at lower numbers only, so that there are no circles. */
const anyMilestone = (
  number: number,
  below: (limit: number) => number,
  oneIn: (chances: number) => boolean,
  day: (from: number, to: number) => IsoDate,
): Milestone => {
  const prerequisiteIds = number > 0 && oneIn(2) ? [`m${below(number)}`] : [];
  return exampleMilestone(`m${number}`, {
    effort: below(49) / 4,
    effortLow: oneIn(4) ? below(9) / 4 : null,
    effortHigh: oneIn(4) ? 12 + below(9) : null,
    goalId: oneIn(2) ? 'goal' : null,
    start: oneIn(3) ? day(-20, 40) : null,
    due: oneIn(2) ? day(-10, 60) : null,
    status: (['planned', 'in-progress', 'planned', 'planned', 'done', 'dropped'] as const)[below(6)] ?? 'planned',
    finishedOn: day(-10, 0),
    prerequisiteIds,
    lagDays: oneIn(3) ? Object.fromEntries(prerequisiteIds.map((id) => [id, 1 + below(6)])) : {},
    pinnedOn: oneIn(6) ? day(-5, 40) : null,
    priority: (['low', 'normal', 'high'] as const)[below(3)] ?? 'normal',
    unsplittable: oneIn(5),
    repeat: oneIn(8) ? { rule: ['FREQ=WEEKLY;BYDAY=TU,SA', 'FREQ=DAILY;COUNT=9'][below(2)] ?? '', hours: 0.5 } : null,
    logged: oneIn(3) ? [{ id: 'l', on: day(-3, 0), hours: below(9) / 4 }] : [],
  });
};
