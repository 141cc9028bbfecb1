import { addDays, mondayOf, weekOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { weekdayIndex } from '../kit/day-number';

/** The day a person's week begins with. */
export type WeekStart = 'monday' | 'sunday' | 'saturday';

/** How many days before the ISO week's Monday the person's own week begins. */
const daysBefore: Readonly<Record<WeekStart, number>> = { monday: 0, sunday: 1, saturday: 2 };

/**
 * The seven days a week of the journal has for a person whose weeks begin on a day; its key stays the ISO
 * week most of them lie in: `2026-W53` begins on `2026-12-28`, and on `2026-12-27` where weeks begin on
 * Sunday.
 */
export const journalDays = (week: IsoWeek, start: WeekStart): IsoDate[] =>
  Array.from({ length: 7 }, (_, day) => addDays(firstDayOf(week, start), day));

/** The first of a week's days: `2026-W53` begins on `2026-12-28`, and on `2026-12-26` where weeks begin on Saturday. */
export const firstDayOf = (week: IsoWeek, start: WeekStart): IsoDate => addDays(mondayOf(week), -daysBefore[start]);

/**
 * The day on which the ISO calendar is as far as the person's own weeks are on a date, so that every query by
 * today speaks of their weeks: where weeks begin on Sunday, a Sunday counts as the Monday after it.
 */
export const journalToday = (today: IsoDate, start: WeekStart): IsoDate => addDays(today, daysBefore[start]);

/**
 * How many days of the person's own week lie before a day number: a Tuesday has 1 before it where weeks begin on
 * Monday, 2 on Sunday, 3 on Saturday.
 */
export const daysIntoWeek = (day: number, start: WeekStart): number => (weekdayIndex(day) + daysBefore[start]) % 7;

/** The journal's week a date lies in for a person whose weeks begin on a day. */
export const journalWeekOf = (date: IsoDate, start: WeekStart): IsoWeek => weekOf(journalToday(date, start));
