import { addDays, type Instant, type IsoDate } from '../../kit/dates';
import { contentLine, textValue } from './content-line';

/**
 * One entry of a calendar. `uid` stays the same for the same thing; whole days have a first and a last, or `more` days
 * after the first; a timed one has a local time without a zone, and may come back every week.
 */
export type CalendarEvent = {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
} & (DayEvent | TimedEvent);

interface DayEvent {
  readonly kind: 'days';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly more: readonly IsoDate[];
}

interface TimedEvent {
  readonly kind: 'timed';
  readonly on: IsoDate;
  readonly starts: string;
  readonly minutes: number;
  readonly weekly: boolean;
}

/** The moment of writing, and how many edits the plan has seen: a newer state of an event has the greater number. */
export interface CalendarEdition {
  readonly now: Instant;
  readonly edits: number;
}

/** An entry as the lines of a VEVENT. */
export const eventText = (event: CalendarEvent, { now, edits }: CalendarEdition): string =>
  [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(event.uid)),
    contentLine('DTSTAMP', `${now.slice(0, 19).replace(/[-:]/g, '')}Z`),
    contentLine('SEQUENCE', String(edits)),
    contentLine('SUMMARY', textValue(event.summary)),
    ...(event.description === '' ? [] : [contentLine('DESCRIPTION', textValue(event.description))]),
    ...(event.kind === 'days' ? dayLines(event) : timeLines(event)),
    contentLine('END', 'VEVENT'),
  ].join('');

/** The day after the last is the end (RFC 5545, 3.6.1). Work that can be moved leaves the day free for others. */
const dayLines = ({ from, to, more }: DayEvent): string[] => [
  contentLine('DTSTART;VALUE=DATE', basic(from)),
  contentLine('DTEND;VALUE=DATE', basic(addDays(to, 1))),
  ...(more.length > 0 ? [contentLine('RDATE;VALUE=DATE', more.map(basic).join(','))] : []),
  contentLine('TRANSP', 'TRANSPARENT'),
];

const timeLines = ({ on, starts, minutes, weekly }: TimedEvent): string[] => {
  const begin = Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3));
  return [
    contentLine('DTSTART', localTime(on, begin)),
    contentLine('DTEND', localTime(on, begin + minutes)),
    ...(weekly ? [contentLine('RRULE', 'FREQ=WEEKLY')] : []),
  ];
};

/** Minutes after midnight on a day, past the next midnight too, as a time of the wall clock. */
const localTime = (on: IsoDate, minutes: number): string => {
  const day = addDays(on, Math.floor(minutes / 1_440));
  const [hour, minute] = [Math.floor((minutes % 1_440) / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${basic(day)}T${hour}${minute}00`;
};

const basic = (date: IsoDate): string => date.replaceAll('-', '');
