import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  subMonths,
} from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import { z } from './schema';

/** A calendar date as `YYYY-MM-DD`, proleptic Gregorian; a date, never an instant, so no time zone can move it. */
export const IsoDate = z.iso.date().brand<'IsoDate'>();
/** See the schema of the same name. */
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment as an ISO 8601 string in UTC, such as `2026-11-24T08:00:00.000Z`. */
export const Instant = z.iso.datetime().brand<'Instant'>();
/** See the schema of the same name. */
export type Instant = z.infer<typeof Instant>;

const weekPattern = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** An ISO 8601 week as `YYYY-Www`, such as `2026-W53`; whether the year has a week 53 is checked. */
export const IsoWeek = z
  .string()
  .regex(weekPattern)
  .refine((value): boolean => isRealWeek(value), { message: 'that year has no such week' })
  .brand<'IsoWeek'>();
/** See the schema of the same name. */
export type IsoWeek = z.infer<typeof IsoWeek>;

/** Reads a literal calendar date; throws on anything that is not one, so use it for constants and tests. */
export const isoDate = (text: string): IsoDate => IsoDate.parse(text);

/** Reads a literal ISO week; throws on anything that is not one, so use it for constants and tests. */
export const isoWeek = (text: string): IsoWeek => IsoWeek.parse(text);

/** The date `days` later (earlier when negative): `addDays('2028-02-28', 2)` is `2028-03-01`. */
export const addDays = (date: IsoDate, days: number): IsoDate => toIso(addDaysTo(new UTCDate(date), days));

/** Whole days from `from` to `to`, negative when `to` is earlier: `daysBetween('2026-12-31', '2027-01-01')` is 1. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  differenceInCalendarDays(new UTCDate(to), new UTCDate(from));

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const weekday = (date: IsoDate): number => getISODay(new UTCDate(date));

/** The ISO week a date lies in: `2027-01-01` lies in `2026-W53`, `2025-12-29` in `2026-W01`. */
export const weekOf = (date: IsoDate): IsoWeek => {
  const day = new UTCDate(date);
  return `${String(getISOWeekYear(day)).padStart(4, '0')}-W${String(getISOWeek(day)).padStart(2, '0')}` as IsoWeek;
};

/** The Monday an ISO week begins with: `2026-W53` begins on `2026-12-28`. */
export const mondayOf = (week: IsoWeek): IsoDate => mondayOfUnchecked(week);

/** The seven dates of an ISO week, Monday first. */
export const daysOf = (week: IsoWeek): IsoDate[] =>
  Array.from({ length: 7 }, (_, day) => addDays(mondayOf(week), day));

/** The week `count` weeks later (earlier when negative): `addWeeks('2026-W53', 1)` is `2027-W01`. */
export const addWeeks = (week: IsoWeek, count: number): IsoWeek => weekOf(addDays(mondayOf(week), 7 * count));

/** The first day of a date's month: `2028-06-30` gives `2028-06-01`. */
export const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01` as IsoDate;

/** The first day of the month `count` months later. */
export const addMonths = (date: IsoDate, count: number): IsoDate => {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return toIso(new UTCDate(year, month - 1 + count, 1));
};

/**
 * The same day `count` months earlier, or the last day of that month where it has no such day:
 * `monthsBefore('2027-03-31', 1)` is `2027-02-28`.
 */
export const monthsBefore = (date: IsoDate, count: number): IsoDate => toIso(subMonths(new UTCDate(date), count));

/** The later of two dates. */
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const toIso = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;

/** 4 January always lies in week 1. */
const mondayOfUnchecked = (week: string): IsoDate => {
  const fourth = `${week.slice(0, 4)}-01-04` as IsoDate;
  return addDays(fourth, 1 - weekday(fourth) + 7 * (Number(week.slice(6)) - 1));
};

/** Also asked of what is no week at all, so it looks before it reckons. */
const isRealWeek = (text: string): boolean =>
  weekPattern.test(text) && (weekOf(mondayOfUnchecked(text)) as string) === text;
