import type { Migration } from './migration';

interface AvailabilityBefore {
  readonly blackouts: readonly object[];
}
interface PlanBefore {
  readonly availability: AvailabilityBefore;
  readonly milestones: Readonly<Record<string, object>>;
}

/** Hours that change over time, fixed events, a rule of the schedule, and milestones with estimates, waits, pins and more. */
export const realWeeks: Migration = {
  name: '0005-real-weeks',
  why: 'Milestones are placed into the weeks a person really has: hours that change, events, pins, practice.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    const milestones = Object.entries(before.milestones).map(([id, milestone]) => [id, milestoneOf(milestone)]);
    return {
      ...before,
      availability: {
        ...before.availability,
        changes: [],
        buffer: 0,
        blackouts: before.availability.blackouts.map((blackout) => ({ ...blackout, uid: '' })),
      },
      events: {},
      scheduleRule: 'least-slack',
      milestones: Object.fromEntries(milestones),
    };
  },
};

const milestoneOf = (milestone: object): object => ({
  ...milestone,
  effortLow: null,
  effortHigh: null,
  lagDays: {},
  pinnedOn: null,
  priority: 'normal',
  unsplittable: false,
  repeat: null,
  baseline: null,
});
