import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { calendarFrom } from './calendar';
import { findingsAbout, type ScheduleFinding } from './finding';
import { ranksOf } from './order';
import { placeWork } from './place';
import { placementsFrom, weekLoads, type Placement, type WeekLoad } from './placement';
import { workOf } from './work';

export type { Placement, ScheduleFinding, WeekLoad };

/** The computed placement of open milestones into the time a person has from today on; never stored. */
export interface Schedule {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly weeks: readonly WeekLoad[];
  readonly findings: readonly ScheduleFinding[];
}

/**
 * Places what is left of every open milestone, the most pressing first, into whole quarter hours from
 * today on.
 */
export const scheduleOf = (plan: Plan, today: IsoDate): Schedule => {
  const calendar = calendarFrom(plan, today);
  const works = workOf(plan, calendar);
  const ranks = ranksOf(works, calendar);
  const slots = placeWork(works, ranks, calendar);
  const placements = placementsFrom(works, slots, calendar);
  return {
    placements,
    weeks: weekLoads(plan, slots, calendar, today),
    findings: findingsAbout(works, placements, calendar),
  };
};
