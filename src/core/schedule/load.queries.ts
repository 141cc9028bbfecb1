import type { FixedEvent } from '../events/event';
import { addDays, mondayOf, type IsoDate, type IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { wholeQuarters } from './capacity';
import { never } from './columns';
import type { PlacedDay } from './placement';
import type { Schedule } from './schedule';
import { scheduledMilestone, type ScheduledMilestone } from './schedule.queries';

/**
 * The load of one week in hours. `capacity` is what the week still offers, from today on, in whole quarter hours of each
 * day; `planned` is the work placed in it; `displaced` is work due by its end that found room only in later weeks.
 * `excess` is by how much the two together go beyond the capacity, 0 where nothing was displaced.
 */
export interface LoadWeek {
  readonly week: IsoWeek;
  readonly capacity: number;
  readonly planned: number;
  readonly displaced: number;
  readonly excess: number;
}

/**
 * The load of every week from today's to the last with work in it: where 6 hours are offered, 6 planned and 3 displaced,
 * the week has 3 too many.
 */
export const loadByWeek = (_plan: Plan, schedule: Schedule): readonly LoadWeek[] => {
  const displaced = displacedHours(schedule);
  return schedule.weeks.map(({ week, planned }, at) => {
    const capacity = capacityLeft(schedule, at);
    const missed = displaced[at] ?? 0;
    return { week, capacity, planned, displaced: missed, excess: missed > 0 ? Math.max(0, planned + missed - capacity) : 0 };
  });
};

/** One milestone within a week, with the hours of it that lie there, or that were due there. */
export interface FillingMilestone extends ScheduledMilestone {
  readonly hours: number;
}

/** What fills a week: work placed in it, work due by its end that lies later, most hours first, and its fixed events. */
export interface Filling {
  readonly planned: readonly FillingMilestone[];
  readonly displaced: readonly FillingMilestone[];
  readonly events: readonly FixedEvent[];
}

/** What fills one of the weeks of the load. */
export const fillingOf = (plan: Plan, schedule: Schedule, week: IsoWeek, today: IsoDate): Filling => {
  const [monday, sunday] = [mondayOf(week), addDays(mondayOf(week), 6)];
  const isHere = (on: IsoDate): boolean => on >= monday && on <= sunday;
  const at = schedule.weeks.findIndex((load) => load.week === week);
  const planned: FillingMilestone[] = [];
  const displaced: FillingMilestone[] = [];
  for (const { milestoneId, days } of schedule.placements.values()) {
    const milestone = plan.milestones[milestoneId];
    if (!milestone) continue;
    const here = hoursOn(days, isHere);
    const later = dueWeekOf(schedule, milestoneId) === at ? hoursOn(days, (on) => on > sunday) : 0;
    if (here === 0 && later === 0) continue;
    const scheduled = scheduledMilestone(plan, schedule, milestone, today);
    if (here > 0) planned.push({ ...scheduled, hours: here });
    if (later > 0) displaced.push({ ...scheduled, hours: later });
  }
  return { planned: planned.toSorted(mostFirst), displaced: displaced.toSorted(mostFirst), events: eventsWithin(plan, isHere) };
};

/** The hours of each week that were due by its end and lie later. */
const displacedHours = (schedule: Schedule): Float64Array => {
  const displaced = new Float64Array(schedule.weeks.length);
  for (const { milestoneId, days, end } of schedule.placements.values()) {
    const at = dueWeekOf(schedule, milestoneId);
    const week = at === null ? undefined : schedule.weeks[at]?.week;
    if (at === null || week === undefined) continue;
    const sunday = addDays(mondayOf(week), 6);
    if (end > sunday) displaced[at] = (displaced[at] ?? 0) + hoursOn(days, (on) => on > sunday);
  }
  return displaced;
};

/** The place among the weeks by whose end a milestone is due, this week for what is overdue; null where nothing is said. */
const dueWeekOf = ({ basis: { network, calendar } }: Schedule, id: string): number | null => {
  const due = network.columns.due[network.places.get(id) ?? -1] ?? never;
  return due >= never ? null : Math.floor((Math.max(0, due) - calendar.monday) / 7);
};

/** Hours a week still offers: of this week those from today on, less what was worked today. */
const capacityLeft = ({ basis: { calendar, network } }: Schedule, at: number): number => {
  let quarters = 0;
  for (let day = 7 * at; day < 7 * at + 7; day += 1) {
    if (day + calendar.monday >= 0) quarters += wholeQuarters(calendar.hours[day] ?? 0);
  }
  return Math.max(0, quarters - (at === 0 ? Math.ceil(network.workedToday * 4) : 0)) / 4;
};

const hoursOn = (days: readonly PlacedDay[], fits: (on: IsoDate) => boolean): number =>
  days.reduce((sum, { on, hours }) => sum + (fits(on) ? hours : 0), 0);

const eventsWithin = ({ events }: Plan, isHere: (on: IsoDate) => boolean): FixedEvent[] =>
  Object.values(events)
    .filter(({ on }) => isHere(on))
    .toSorted((a, b) => `${a.on} ${a.starts} ${a.title}`.localeCompare(`${b.on} ${b.starts} ${b.title}`));

const mostFirst = (a: FillingMilestone, b: FillingMilestone): number =>
  b.hours - a.hours || a.milestone.title.localeCompare(b.milestone.title);
