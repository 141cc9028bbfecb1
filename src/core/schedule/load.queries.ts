import type { FixedEvent } from '../events/event';
import { firstDayOf, type WeekStart } from '../journal/week-days';
import { addDays, type IsoDate, type IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { wholeQuarters } from './capacity';
import { never } from './columns';
import { firstDay, ownWeekLoads } from './own-weeks';
import type { PlacedDay } from './placement';
import type { Schedule } from './schedule';
import { scheduledMilestone, type ScheduledMilestone } from './schedule.queries';
import type { WeekLoad } from './week-load';

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
 * the week has 3 too many. Weeks begin on the day given; their keys are the ISO weeks most of them lie in.
 */
export const loadByWeek = (plan: Plan, schedule: Schedule, start: WeekStart = 'monday'): readonly LoadWeek[] => {
  const weeks = ownWeekLoads(plan, schedule, start);
  const displaced = displacedHours(schedule, weeks, start);
  return weeks.map(({ week, planned }, at) => {
    const capacity = capacityLeft(schedule, at, start);
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

/** What fills one of the weeks of the load, which begins on the day given. */
export const fillingOf = (
  plan: Plan,
  schedule: Schedule,
  week: IsoWeek,
  today: IsoDate,
  start: WeekStart = 'monday',
): Filling => {
  const { first, last } = endsOf(week, start);
  const isHere = (on: IsoDate): boolean => on >= first && on <= last;
  const at = (schedule.basis.calendar.dayOf(first) - firstDay(schedule, start)) / 7;
  const planned: FillingMilestone[] = [];
  const displaced: FillingMilestone[] = [];
  for (const { milestoneId, days } of schedule.placements.values()) {
    const milestone = plan.milestones[milestoneId];
    if (!milestone) continue;
    const here = hoursOn(days, isHere);
    const later = dueWeekOf(schedule, milestoneId, start) === at ? hoursOn(days, (on) => on > last) : 0;
    if (here === 0 && later === 0) continue;
    const scheduled = scheduledMilestone(plan, schedule, milestone, today);
    if (here > 0) planned.push({ ...scheduled, hours: here });
    if (later > 0) displaced.push({ ...scheduled, hours: later });
  }
  return { planned: planned.toSorted(mostFirst), displaced: displaced.toSorted(mostFirst), events: eventsWithin(plan, isHere) };
};

/** The hours of each week that were due by its end and lie later. */
const displacedHours = (schedule: Schedule, weeks: readonly WeekLoad[], start: WeekStart): Float64Array => {
  const displaced = new Float64Array(weeks.length);
  for (const { milestoneId, days, end } of schedule.placements.values()) {
    const at = dueWeekOf(schedule, milestoneId, start);
    const week = at === null ? undefined : weeks[at]?.week;
    if (at === null || week === undefined) continue;
    const { last } = endsOf(week, start);
    if (end > last) displaced[at] = (displaced[at] ?? 0) + hoursOn(days, (on) => on > last);
  }
  return displaced;
};

/** The place among the weeks by whose end a milestone is due, this week for what is overdue; null where nothing is said. */
const dueWeekOf = (schedule: Schedule, id: string, start: WeekStart): number | null => {
  const { network } = schedule.basis;
  const due = network.columns.due[network.places.get(id) ?? -1] ?? never;
  return due >= never ? null : Math.floor((Math.max(0, due) - firstDay(schedule, start)) / 7);
};

/** Hours a week still offers: of this week those from today on, less what was worked today. */
const capacityLeft = (schedule: Schedule, at: number, start: WeekStart): number => {
  const { calendar, network } = schedule.basis;
  const first = firstDay(schedule, start) + 7 * at;
  let quarters = 0;
  for (let day = Math.max(0, first); day < first + 7; day += 1) {
    quarters += wholeQuarters(calendar.hours[day - calendar.monday] ?? 0);
  }
  return Math.max(0, quarters - (at === 0 ? Math.ceil(network.workedToday * 4) : 0)) / 4;
};

const endsOf = (week: IsoWeek, start: WeekStart): { readonly first: IsoDate; readonly last: IsoDate } => {
  const first = firstDayOf(week, start);
  return { first, last: addDays(first, 6) };
};

const hoursOn = (days: readonly PlacedDay[], fits: (on: IsoDate) => boolean): number =>
  days.reduce((sum, { on, hours }) => sum + (fits(on) ? hours : 0), 0);

const eventsWithin = ({ events }: Plan, isHere: (on: IsoDate) => boolean): FixedEvent[] =>
  Object.values(events)
    .filter(({ on }) => isHere(on))
    .toSorted((a, b) => `${a.on} ${a.starts} ${a.title}`.localeCompare(`${b.on} ${b.starts} ${b.title}`));

const mostFirst = (a: FillingMilestone, b: FillingMilestone): number =>
  b.hours - a.hours || a.milestone.title.localeCompare(b.milestone.title);
