import { addDays, addMonths, daysBetween, firstOfMonth, weekday, type IsoDate } from '../../../../core/kit/dates';

/** The first weekday of a month's rows, as in preferences. */
export type WeekStart = 'monday' | 'sunday' | 'saturday';

const isoWeekdays: Readonly<Record<WeekStart, number>> = { monday: 1, saturday: 6, sunday: 7 };

/** The weeks a month is drawn in: whole rows of seven dates, the first row holding the first of the month, the last its last day. */
export const monthRows = (month: IsoDate, weekStart: WeekStart): IsoDate[][] => {
  const first = firstOfMonth(month);
  const before = (weekday(first) - isoWeekdays[weekStart] + 7) % 7;
  const start = addDays(first, -before);
  const next = addMonths(month, 1);
  const rows: IsoDate[][] = [];
  for (let row = start; row < next; row = addDays(row, 7)) rows.push(Array.from({ length: 7 }, (_, day) => addDays(row, day)));
  return rows;
};

/** Every date from one to another, both included; at most ten years of them. */
export const datesBetween = (from: IsoDate, to: IsoDate): IsoDate[] =>
  Array.from({ length: Math.min(3_660, Math.max(0, daysBetween(from, to) + 1)) }, (_, day) => addDays(from, day));
