import type { IsoDate } from '../kit/dates';
import { fromDayNumber, toDayNumber, weekdayIndex } from '../kit/day-number';
import { hoursByDay, wholeQuarters } from './capacity';
import { hoursWorkedOn, type Network } from './network';
import { offeredWeeks, type OfferedWeek } from './offered-weeks';

/** How far ahead the schedule looks: 20 years. */
export const horizonDays = 7_305;

/** Quarter hours of a milestone's work that a fixed event does on a day. */
export interface Booking {
  readonly place: number;
  readonly day: number;
  readonly quarters: number;
}

/** The days of the schedule, counted from today as day 0. */
export interface Calendar {
  /** Quarter hours of each day that are still to be handed out: neither worked today nor taken by a fixed event. */
  readonly free: Uint16Array;
  /** Work done by fixed events from today on, by day. */
  readonly bookings: readonly Booking[];
  /** Hours a day offers for milestones, from this week's Monday on; an event brings those that its day is short of. */
  readonly hours: Float64Array;
  /** This week's Monday: 0 to -6. */
  readonly monday: number;
  /** The weeks from this one, which is week 0, to another. */
  readonly weeksTo: (last: number) => readonly OfferedWeek[];
  /** The date of a day of the schedule. */
  readonly dateAt: (day: number) => IsoDate;
  /** The day of a date, negative for days gone by. */
  readonly dayOf: (date: IsoDate) => number;
}

/** The calendar of a network, which is the one before where nothing it follows from changed. */
export const calendarAfter = (before: Calendar, was: Network, is: Network): Calendar =>
  was.today === is.today &&
  was.workedToday === is.workedToday &&
  was.plan.availability === is.plan.availability &&
  was.plan.events === is.plan.events &&
  isEmpty(is.plan.events)
    ? before
    : calendarFrom(is);

const isEmpty = (events: object): boolean => Object.keys(events).length === 0;

/** Lays out the days from today to the horizon. */
export const calendarFrom = (network: Network): Calendar => {
  const { plan, today, workedToday } = network;
  const monday = 0 - weekdayIndex(today);
  const hours = hoursByDay(plan.availability, today + monday, horizonDays - monday);
  const free = new Uint16Array(horizonDays);
  for (let day = 0; day < horizonDays; day += 1) free[day] = wholeQuarters(hours[day - monday] ?? 0);
  free[0] = Math.max(0, (free[0] ?? 0) - Math.ceil(workedToday * 4));
  const bookings = takeEvents(network, free, hours, monday);
  const dates: IsoDate[] = [];
  return {
    free,
    bookings,
    hours,
    monday,
    weeksTo: offeredWeeks(today + monday, hours),
    dateAt: (day) => (dates[day] ??= fromDayNumber(today + day)),
    dayOf: (date) => toDayNumber(date) - today,
  };
};

/** Fixed events take their time first; those of an open milestone do its work, less what of it was done today. */
const takeEvents = (network: Network, free: Uint16Array, hours: Float64Array, monday: number): Booking[] => {
  const { plan, today, places, columns } = network;
  const bookings: Booking[] = [];
  for (const event of Object.values(plan.events)) {
    const day = toDayNumber(event.on) - today;
    if (day < monday || day >= horizonDays) continue;
    const place = event.milestoneId === null ? undefined : places.get(event.milestoneId);
    const isWork = place !== undefined && columns.open[place] === 1;
    const quarters = Math.ceil(event.minutes / 15);
    if (day >= 0) free[day] = Math.max(0, (free[day] ?? 0) - quarters);
    const at = day - monday;
    if (!isWork) hours[at] = Math.max(0, (hours[at] ?? 0) - quarters / 4);
    else if (day >= 0) bookings.push({ place, day, quarters: quarters - (day === 0 ? doneToday(network, place) : 0) });
  }
  for (const { day, quarters } of bookings) hours[day - monday] = Math.max(hours[day - monday] ?? 0, quarters / 4);
  return bookings
    .filter(({ quarters }) => quarters > 0)
    .toSorted((a, b) => a.day - b.day || (network.ties.rank[a.place] ?? 0) - (network.ties.rank[b.place] ?? 0));
};

const doneToday = ({ milestones, today }: Network, place: number): number => {
  const milestone = milestones[place];
  return milestone ? Math.floor(hoursWorkedOn(milestone, fromDayNumber(today)) * 4) : 0;
};
