import type { CalendarProperty } from './jcal';
import { minutesLater, wallTime, type WallTime } from './wall-time';

/** An event as a calendar file says it, nothing repeated yet; `end` is the first moment after it. */
export interface WrittenEvent {
  readonly uid: string;
  readonly title: string;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly rules: readonly unknown[];
  readonly extra: readonly WallTime[];
  readonly except: readonly WallTime[];
  /** For one of a series that is different: the time it had in the series. */
  readonly insteadOf: WallTime | null;
  readonly isCancelled: boolean;
}

/** Reads an event; null where it has no start that can be understood, or no usable name. */
export const writtenEvent = (properties: readonly CalendarProperty[]): WrittenEvent | null => {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const text = (name: string): string => {
    const [value] = all(name)[0]?.values ?? [];
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const times = (name: string): WallTime[] =>
    all(name).flatMap(({ values, zone }) => values.map((value) => wallTime(value, zone)).filter((time) => time !== null));
  const [start] = times('dtstart');
  if (!start) return null;
  const title = text('summary');
  const uid = text('uid') || `${title} ${start.on}`;
  if (uid.length > 900) return null;
  const [insteadOf = null] = times('recurrence-id');
  return {
    uid,
    title: title || 'Without a title',
    start,
    end: times('dtend')[0] ?? endAfter(start, text('duration')),
    rules: all('rrule').flatMap(({ values }) => values),
    extra: times('rdate'),
    except: times('exdate'),
    insteadOf,
    isCancelled: text('status').toUpperCase() === 'CANCELLED',
  };
};

/** Without an end and a duration a whole day ends with the day, and a time at once (RFC 5545, 3.6.1). */
const endAfter = (start: WallTime, duration: string): WallTime => {
  const isDay = start.minutes === null;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = (lasting.exec(duration) ?? []).map((part) => Number(part) || 0);
  const total = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  if (!isDay) return minutesLater(start, Math.min(total, longest));
  return { ...minutesLater(start, Math.min(Math.max(total, 1_440), longest)), minutes: null };
};

const lasting = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:\d+S)?)?$/;

/** A year. */
const longest = 366 * 1_440;
