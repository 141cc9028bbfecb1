import { daysIntoWeek, type WeekStart } from '../../../../core/journal/week-days';
import { addMonths, firstOfMonth, type IsoDate } from '../../../../core/kit/dates';
import { fromDayNumber, toDayNumber } from '../../../../core/kit/day-number';

/** How closely time is looked at. */
export type Zoom = 'days' | 'weeks' | 'months' | 'years';

/** Every zoom from near to far. */
export const zooms: readonly Zoom[] = ['days', 'weeks', 'months', 'years'];

/** What each zoom is called. */
export const zoomWords: Readonly<Record<Zoom, string>> = { days: 'Days', weeks: 'Weeks', months: 'Months', years: 'Years' };

/** Pixels for one day. */
export const dayWidth: Readonly<Record<Zoom, number>> = { days: 36, weeks: 12, months: 4, years: 1 };

/** The days a timeline shows, as day numbers, `to` not included, and how wide one is. */
export interface Scale {
  readonly zoom: Zoom;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** The day weeks begin on. */
  readonly weekStart: WeekStart;
}

/** A width of days, no narrower than in years and no wider than in days. */
export const withinLimits = (width: number): number => Math.min(dayWidth.days, Math.max(dayWidth.years, width));

/** The zoom whose lines suit a width of days: the nearest, so that 6 pixels are seen in months and 7 in weeks. */
export const zoomFor = (width: number): Zoom =>
  zooms.toSorted((a, b) => Math.abs(Math.log(width / dayWidth[a])) - Math.abs(Math.log(width / dayWidth[b])))[0] ?? 'weeks';

/** A scale from the week's first day two weeks before the first day to some weeks after the last, for days of so many pixels. */
export const scaleFor = (width: number, first: number, last: number, weekStart: WeekStart = 'monday'): Scale => {
  const from = first - 14 - daysIntoWeek(first - 14, weekStart);
  const least = Math.ceil(2_600 / width);
  return { zoom: zoomFor(width), from, to: Math.max(last + 42, from + least), width, weekStart };
};

/** Pixels from the left edge to the morning of a day. */
export const xOf = ({ from, width }: Scale, day: number): number => (day - from) * width;

/** A line across the picture and the words at its head. */
export interface Tick {
  readonly day: number;
  readonly words: string;
  readonly isMajor: boolean;
}

/** Lines between two days: each day, week, month or quarter, and the months or years above them. */
export const ticksBetween = (scale: Scale, first: number, last: number, locale: string): Tick[] => {
  const [from, to] = [Math.max(scale.from, first), Math.min(scale.to, last)];
  return [...majors(scale, from, to, locale), ...minors(scale, from, to, locale)];
};

const majors = ({ zoom }: Scale, from: number, to: number, locale: string): Tick[] => {
  const isNear = zoom === 'days' || zoom === 'weeks';
  const start = isNear ? firstOfMonth(fromDayNumber(from)) : (`${fromDayNumber(from).slice(0, 4)}-01-01` as IsoDate);
  return monthsFrom(start, to, isNear ? 1 : 12).map((date) => ({
    day: Math.max(from, toDayNumber(date)),
    words: isNear ? written(date, locale, { month: 'long', year: 'numeric' }) : date.slice(0, 4),
    isMajor: true,
  }));
};

const minors = ({ zoom, weekStart }: Scale, from: number, to: number, locale: string): Tick[] => {
  if (zoom === 'months' || zoom === 'years') {
    const january = `${fromDayNumber(from).slice(0, 4)}-01-01` as IsoDate;
    return monthsFrom(january, to, zoom === 'months' ? 1 : 3)
      .filter((date) => toDayNumber(date) >= from)
      .map((date) => ({
        day: toDayNumber(date),
        words: zoom === 'months' ? written(date, locale, { month: 'short' }) : `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
        isMajor: false,
      }));
  }
  const step = zoom === 'days' ? 1 : 7;
  const start = zoom === 'days' ? from : from - daysIntoWeek(from, weekStart);
  const count = Math.max(0, Math.ceil((to - start) / step));
  return Array.from({ length: count }, (_, at) => {
    const day = start + at * step;
    const date = fromDayNumber(day);
    const words = zoom === 'days' ? String(Number(date.slice(8))) : written(date, locale, { day: 'numeric', month: 'short' });
    return { day, words, isMajor: false };
  });
};

const monthsFrom = (start: IsoDate, to: number, step: number): IsoDate[] => {
  const dates: IsoDate[] = [];
  for (let date = start; toDayNumber(date) < to; date = addMonths(date, step)) dates.push(date);
  return dates;
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const written = (date: IsoDate, locale: string, options: Intl.DateTimeFormatOptions): string => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(new Date(date));
};
