import { RRule } from 'rrule';
import { addDays, daysBetween, type IsoDate } from '../../kit/dates';
import { z } from '../../kit/schema';

/** How many repeats a whole file may still lay out, shared by all its events. */
export interface RepeatBudget {
  left: number;
}

/** From which day on repeats are wanted, and the last day they are laid out to. */
export interface RepeatSpan {
  readonly from: IsoDate;
  readonly last: IsoDate;
}

/**
 * The dates of a series that begins on `first` and has a last day where `until` says so, within a span; some before it may be
 * among them. Null for a rule that is not laid out: by the hour, or one that may never fall on a day.
 */
export const datesOf = (
  rule: unknown,
  { first, until }: { readonly first: IsoDate; readonly until: IsoDate | null },
  { from, last }: RepeatSpan,
  budget: RepeatBudget,
): IsoDate[] | null => {
  const parts = Rule.safeParse(rule);
  if (!parts.success || !isSure(parts.data)) return null;
  const { until: _until, ...others } = parts.data;
  const text = Object.entries(others).map(([name, value]) => `${name.toUpperCase()}=${String(value)}`).join(';');
  const dates: IsoDate[] = [];
  const end = until !== null && until < last ? until : last;
  const series = new RRule({ ...RRule.parseString(text), dtstart: noon(nearer(parts.data, first, from)), until: noon(end) });
  series.all((date) => {
    budget.left -= 1;
    dates.push(date.toISOString().slice(0, 10) as IsoDate);
    return budget.left > 0;
  });
  return dates;
};

/** Days and weeks without a count go on from a day nearer to the span, a whole number of steps after the first. */
const nearer = ({ freq, interval = 1, count }: Rule, first: IsoDate, from: IsoDate): IsoDate => {
  if (count !== undefined || freq === 'MONTHLY' || freq === 'YEARLY') return first;
  const step = freq === 'DAILY' ? interval : interval * 7;
  return addDays(first, Math.max(0, Math.floor(daysBetween(first, from) / step)) * step);
};

/** The last day of a rule as it is written, null where none is. */
export const untilOf = (rule: unknown): string | null => Rule.safeParse(rule).data?.until ?? null;

const several = <Item extends z.ZodType>(item: Item) => z.union([item.transform((one) => [one]), z.array(item).min(1).max(31)]);
const weekdays = z.string().regex(/^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/);
const number = (least: number, most: number) => several(z.coerce.number().int().min(least).max(most));

/** A rule as the parser gives it (RFC 7265, 3.6.10), limited to days, weeks, months and years. */
const Rule = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.coerce.number().int().min(1).max(1_000).optional(),
  count: z.coerce.number().int().min(1).max(100_000).optional(),
  until: z.string().max(30).optional(),
  wkst: z.union([z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']), z.int().transform((day) => days[day - 1] ?? 'MO')]).optional(),
  byday: several(weekdays).optional(),
  bymonth: number(1, 12).optional(),
  bymonthday: number(-31, 31).optional(),
  bysetpos: number(-5, 5).optional(),
});
type Rule = z.infer<typeof Rule>;

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/**
 * Whether a rule is sure to fall on some day within a few years, so that looking for the next one comes to an end:
 * `FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30` never does.
 */
const isSure = ({ freq, interval = 1, byday, bymonth, bymonthday, bysetpos }: Rule): boolean => {
  const isPlain = byday?.every((day) => day.length === 2) ?? true;
  const isOfDays = byday && isPlain && !bymonthday && interval === 1;
  const isOneMonth = freq === 'YEARLY' ? bymonth?.length === 1 : freq === 'MONTHLY' && !bymonth;
  if (bysetpos) return Boolean(isOfDays && isOneMonth && bysetpos.some((place) => place !== 0 && Math.abs(place) < 5));
  if (freq === 'DAILY') return !bymonth && !bymonthday && isPlain && (!byday || interval === 1);
  if (freq === 'WEEKLY') return !bymonth && !bymonthday && isPlain;
  const usual = (bymonthday ?? [1]).some((day) => day !== 0 && Math.abs(day) <= 28) && (byday ?? ['1MO']).every((day) => !/5/.test(day));
  const one = !byday || !bymonthday || (freq === 'YEARLY' && isPlain && interval === 1);
  if (freq === 'MONTHLY') return !bymonth && one && (interval === 1 ? !bymonthday?.every((day) => day === 0) : usual);
  return one && usual && (!byday || bymonth !== undefined) && (!bymonthday || bymonth !== undefined);
};

/** Noon in UTC stands for a day, so that no time zone can move it. */
const noon = (date: IsoDate): Date => new Date(`${date}T12:00:00.000Z`);
