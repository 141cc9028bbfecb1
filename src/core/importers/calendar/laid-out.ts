import { addDays, daysBetween, type IsoDate } from '../../kit/dates';
import { datesOf, untilOf, type RepeatBudget, type RepeatSpan } from './recurrence';
import { inZone, minutesBetween, minutesLater, onDate, wallTime, type WallTime } from './wall-time';
import type { WrittenEvent } from './written-event';

/** One time an event takes place; `end` is the first moment after it. */
export interface Occurrence {
  readonly uid: string;
  readonly title: string;
  readonly start: WallTime;
  readonly end: WallTime;
}

/** Every time an event takes place within a span, or null where its rule is not one that is laid out. */
export const laidOut = (event: WrittenEvent, others: readonly WrittenEvent[], span: RepeatSpan, budget: RepeatBudget): Occurrence[] | null => {
  if (event.rules.length === 0 && event.extra.length === 0) return [occurrenceOn(event, event.start, event.uid)];
  const dates = new Set<IsoDate>([event.start.on]);
  for (const rule of event.rules) {
    const found = datesOf(rule, { first: event.start.on, until: lastDate(event, rule) }, span, budget);
    if (found === null) return null;
    for (const date of found) dates.add(date);
  }
  const own = (time: WallTime): IsoDate => inZoneOf(event, time).on;
  const without = new Set([...event.except.map(own), ...others.flatMap(({ insteadOf }) => (insteadOf ? [own(insteadOf)] : []))]);
  const starts = [...dates].map((on) => onDate(event.start, on)).concat(event.extra.map((time) => inZoneOf(event, time)));
  return [...new Map(starts.filter(({ on }) => !without.has(on)).map((start) => [start.on, start])).values()]
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map((start) => occurrenceOn(event, start, `${event.uid}#${start.on}`));
};

/** One of a series that is different, under the name of the day it stands for. */
export const changedOccurrence = (event: WrittenEvent, series: WrittenEvent | null): Occurrence => {
  const day = event.insteadOf === null ? null : inZoneOf(series ?? event, event.insteadOf).on;
  return occurrenceOn(event, event.start, day === null ? event.uid : `${event.uid}#${day}`);
};

const occurrenceOn = ({ title, start: first, end }: WrittenEvent, start: WallTime, uid: string): Occurrence => {
  if (start.minutes === null) {
    const days = Math.max(1, daysBetween(first.on, end.on));
    return { uid, title, start, end: { ...start, on: addDays(start.on, days) } };
  }
  return { uid, title, start, end: minutesLater(start, Math.max(0, minutesBetween(first, end))) };
};

/** The last date of a series as its own clock shows it: an end in UTC may lie on another date there. */
const lastDate = (event: WrittenEvent, rule: unknown): IsoDate | null => {
  const until = wallTime(untilOf(rule), null);
  return until === null ? null : inZoneOf(event, until).on;
};

const inZoneOf = ({ start }: WrittenEvent, time: WallTime): WallTime => (start.zone === null ? time : inZone(time, start.zone));
