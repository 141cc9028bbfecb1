import { addDays, IsoDate } from '../../kit/dates';

/** A date, and for a timed entry the minutes after midnight, as a wall clock of a zone shows them; a null zone is any. */
export interface WallTime {
  readonly on: IsoDate;
  readonly minutes: number | null;
  readonly zone: string | null;
}

/** Reads a date or a date with a time as the parser writes it: `2026-12-01T18:30:00Z`; null where it is neither. */
export const wallTime = (value: unknown, zone: string | null): WallTime | null => {
  const [, date, hour, minute, utc] = written.exec(typeof value === 'string' ? value : '') ?? [];
  const on = IsoDate.safeParse(date);
  if (!on.success) return null;
  if (hour === undefined) return { on: on.data, minutes: null, zone: null };
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes < 1_440 ? { on: on.data, minutes, zone: utc === undefined ? zone : 'UTC' } : null;
};

/**
 * What the wall clock of another zone shows at the same moment. Whole days, times without a zone, and times of a zone that
 * is not known stay as they are written.
 */
export const inZone = (time: WallTime, zone: string): WallTime => {
  const moment = momentOf(time);
  if (moment === null) return time;
  const offset = offsetAt(moment, zone);
  return offset === null ? time : wallOf(moment + offset, zone);
};

/** The wall clock some minutes later, in real time where the zone is known. */
export const minutesLater = (time: WallTime, minutes: number): WallTime => {
  const moment = momentOf(time);
  if (moment !== null && time.zone !== null) return inZone(wallOf(moment + minutes, 'UTC'), time.zone);
  return { ...wallOf(utcMinutes(time) + minutes, ''), zone: time.zone };
};

/** Minutes from one time to another; those of the wall clock where a zone is not known. */
export const minutesBetween = (from: WallTime, to: WallTime): number => {
  const [begin, end] = [momentOf(from), momentOf(to)];
  return begin === null || end === null ? utcMinutes(to) - utcMinutes(from) : end - begin;
};

/** Whether the zone's name is one of the time-zone database. */
export const isKnownZone = (zone: string): boolean => offsetAt(0, zone) !== null;

/** The same time of day on another date. */
export const onDate = (time: WallTime, on: IsoDate): WallTime => ({ ...time, on });

const written = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):\d{2}(Z)?)?$/;

/** The moment in minutes since 1970 in UTC; null without a known zone. A time that a clock skips counts with the hour before. */
const momentOf = (time: WallTime): number | null => {
  if (time.minutes === null || time.zone === null) return null;
  const wall = utcMinutes(time);
  const before = offsetAt(wall - 1_440, time.zone);
  const first = before === null ? null : offsetAt(wall - before, time.zone);
  if (before === null || first === null) return null;
  return offsetAt(wall - first, time.zone) === first ? wall - first : wall - before;
};

const utcMinutes = ({ on, minutes }: WallTime): number => Date.parse(`${on}T00:00:00Z`) / 60_000 + (minutes ?? 0);

const wallOf = (minutes: number, zone: string): WallTime => {
  const day = Math.floor(minutes / 1_440);
  return { on: addDays(IsoDate.parse('1970-01-01'), day), minutes: minutes - day * 1_440, zone };
};

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** How many minutes a zone's clock is ahead of UTC at a moment; null for a zone that is not known. */
const offsetAt = (moment: number, zone: string): number | null => {
  const clock = clockOf(zone);
  if (clock === null) return null;
  const parts = new Map(clock.formatToParts(moment * 60_000).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return wall / 60_000 - moment;
};

const clockOf = (timeZone: string): Intl.DateTimeFormat | null => {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  let clock: Intl.DateTimeFormat | null = null;
  try {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', { ...fields, timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  clocks.set(timeZone, clock);
  return clock;
};
