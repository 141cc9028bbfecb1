import { addDays, addMonths, addWeeks, IsoDate, mondayOf, weekOf, type IsoWeek } from '../kit/dates';
import { monthInWords } from '../kit/date-words';
import { z } from '../kit/schema';

/** A stretch of the calendar to look back on: `2026-11`, `2026-Q4`, `2026-H2` or `2026`. */
export const ReviewPeriod = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/)
  .brand<'ReviewPeriod'>();
/** See the schema of the same name. */
export type ReviewPeriod = z.infer<typeof ReviewPeriod>;

/** How long a period is. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';

/** Reads a literal period; throws on anything that is not one, so use it for constants and tests. */
export const reviewPeriod = (text: string): ReviewPeriod => ReviewPeriod.parse(text);

/** How many months each kind of period has. */
const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The kind of a period: `2026-Q4` is a quarter. */
export const periodKind = (period: ReviewPeriod): PeriodKind => {
  if (period.length === 4) return 'year';
  if (period[5] === 'Q') return 'quarter';
  return period[5] === 'H' ? 'half' : 'month';
};

/** The first and the last day of a period: `2026-Q4` runs from `2026-10-01` to `2026-12-31`. */
export const daysOfPeriod = (period: ReviewPeriod): { readonly from: IsoDate; readonly to: IsoDate } => {
  const from = firstDay(period);
  return { from, to: addDays(addMonths(from, monthsIn[periodKind(period)]), -1) };
};

/**
 * The ISO weeks of a period, by one rule: a week belongs to the period its Thursday lies in, as ISO 8601 has
 * it for years. So each week belongs to one month, one quarter, one half and one year, and a year has exactly
 * its own 52 or 53 weeks. `2026-W53` (28 December to 3 January) belongs to December 2026 and `2026-Q4`;
 * `2026-W40` (28 September to 4 October) to October.
 */
export const weeksOfPeriod = (period: ReviewPeriod): IsoWeek[] => {
  const { from, to } = daysOfPeriod(period);
  const weeks: IsoWeek[] = [];
  for (let week = weekOf(from); mondayOf(week) <= to; week = addWeeks(week, 1)) {
    const thursday = addDays(mondayOf(week), 3);
    if (thursday >= from && thursday <= to) weeks.push(week);
  }
  return weeks;
};

/** The period of a kind that a day lies in: the quarter of `2026-11-24` is `2026-Q4`. */
export const periodOf = (kind: PeriodKind, day: IsoDate): ReviewPeriod => {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const part = Math.ceil(month / monthsIn[kind]);
  const ends = {
    month: `-${String(part).padStart(2, '0')}`,
    quarter: `-Q${part}`,
    half: `-H${part}`,
    year: '',
  };
  return `${year}${ends[kind]}` as ReviewPeriod;
};

/**
 * The period of the same kind `count` periods later (earlier when negative): one before `2026-Q1` is
 * `2025-Q4`.
 */
export const periodsLater = (period: ReviewPeriod, count: number): ReviewPeriod => {
  const kind = periodKind(period);
  return periodOf(kind, addMonths(firstDay(period), count * monthsIn[kind]));
};

/** A period as a title says it: "November 2026", "Fourth quarter of 2026", "Second half of 2026", "2026". */
export const periodName = (period: ReviewPeriod): string => {
  const year = period.slice(0, 4);
  const part = Number(period.slice(6)) - 1;
  switch (periodKind(period)) {
    case 'month':
      return monthInWords(firstDay(period));
    case 'quarter':
      return `${['First', 'Second', 'Third', 'Fourth'][part] ?? ''} quarter of ${year}`;
    case 'half':
      return `${['First', 'Second'][part] ?? ''} half of ${year}`;
    case 'year':
      return year;
  }
};

const firstDay = (period: ReviewPeriod): IsoDate => {
  const kind = periodKind(period);
  const part = kind === 'month' ? Number(period.slice(5)) : Number(period.slice(6) || 1);
  const month = (part - 1) * monthsIn[kind] + 1;
  return IsoDate.parse(`${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
};
