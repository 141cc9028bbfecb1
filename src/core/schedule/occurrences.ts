import { RRule } from 'rrule';
import { fromDayNumber, toDayNumber } from '../kit/day-number';
import type { Milestone } from '../milestones/milestone';
import type { Repeat } from '../milestones/repeat';

/** How far ahead practice is laid out: two years. */
export const practiceDays = 731;

/** The days practice falls on, counted from today as day 0, and whether its rule comes to an end. */
export interface Occurrences {
  readonly days: readonly number[];
  readonly ends: boolean;
}

/**
 * The days from today on to which recurring practice falls, none after its due date; counted from the day it was fixed
 * to, may start or was made. The same practice is worked out once.
 */
export const occurrencesOf = (milestone: Milestone, repeat: Repeat, today: number): Occurrences => {
  const from = toDayNumber(milestone.pinnedOn ?? milestone.start ?? milestone.createdOn);
  const last = milestone.due === null ? Infinity : toDayNumber(milestone.due);
  const days = daysOf(repeat, from, today).filter((day) => day <= last).map((day) => day - today);
  return { days, ends: milestone.due !== null || /(?:COUNT|UNTIL)=/.test(repeat.rule) };
};

const known = new WeakMap<Repeat, { readonly from: number; readonly today: number; readonly days: readonly number[] }>();

const daysOf = (repeat: Repeat, from: number, today: number): readonly number[] => {
  const kept = known.get(repeat);
  if (kept?.from === from && kept.today === today) return kept.days;
  const rule = new RRule({ ...RRule.parseString(repeat.rule.replace(untilPart, 'UNTIL=$1T235959Z')), dtstart: moment(from) });
  const days = rule.between(moment(today), moment(today + practiceDays), true).map(dayOf);
  known.set(repeat, { from, today, days });
  return days;
};

/** A rule lasts to the end of its last day, whatever time stands there. */
const untilPart = /UNTIL=(\d{8})(T\d{6}Z?)?/;

/** Noon in UTC stands for a day; the library counts in UTC, so that no time zone can move it. */
const moment = (day: number): Date => new Date(`${fromDayNumber(day)}T12:00:00.000Z`);

const dayOf = (date: Date): number => Math.floor(date.getTime() / 86_400_000);
