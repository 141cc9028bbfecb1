import { addDays, type IsoDate } from '../../kit/dates';
import { groupBy } from '../../kit/group';
import { err, ok, type Result } from '../../kit/result';
import { isOwnUid } from '../../exporters/calendar/calendar-uid';
import { largestEntries, type CalendarAppointment, type CalendarDays, type CalendarRead, type LeftOutWhy } from './calendar-entry';
import type { CalendarProblem } from './calendar-problem';
import { eventsIn } from './jcal';
import { changedOccurrence, laidOut, type Occurrence } from './laid-out';
import type { RepeatBudget } from './recurrence';
import { inZone, isKnownZone, minutesBetween, type WallTime } from './wall-time';
import { writtenEvent, type WrittenEvent } from './written-event';

/** What reading a calendar needs to know: its file's name, the person's date, and their zone as `Europe/Berlin`. */
export interface CalendarReading {
  readonly name: string;
  readonly today: IsoDate;
  readonly zone: string;
}

/** How far ahead what repeats is laid out: two years. */
export const repeatDays = 731;

/**
 * Reads an iCalendar file: what lies ahead, as days and as events on the person's own clock. Whole days are dates and stay
 * where they are in every zone. What repeats is laid out for two years. Too large or too busy a file is declined as a whole.
 */
export const readCalendar = (text: string, reading: CalendarReading): Result<CalendarRead, CalendarProblem> => {
  const found = eventsIn(text);
  if (!found.ok) return found;
  const { events, unread } = written(found.value.map(writtenEvent));
  const budget: RepeatBudget = { left: 20_000 };
  const read: Gathered = { days: [], events: [], leftOut: unread, past: 0 };
  for (const series of groupBy(events, ({ uid }) => uid).values()) {
    gatherSeries(read, series, reading, budget);
    if (budget.left <= 0) return err({ type: 'too-many-repeats' });
    if (read.days.length + read.events.length > largestEntries) return err({ type: 'too-many-entries' });
  }
  return ok({
    name: reading.name,
    ...read,
    days: read.days.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    events: read.events.toSorted((a, b) => (`${a.on} ${a.starts}` < `${b.on} ${b.starts}` ? -1 : 1)),
    unknownZones: unknownZones(events),
  });
};

type Gathered = Pick<CalendarRead, 'days' | 'events' | 'leftOut' | 'past'>;

const written = (all: readonly (WrittenEvent | null)[]) => ({
  events: all.filter((event) => event !== null),
  unread: all.filter((event) => event === null).map(() => ({ title: 'An event', why: 'unreadable' as const })),
});

/** All that stands under one name: an event or a series, and those of the series that are different. */
const gatherSeries = (read: Gathered, series: readonly WrittenEvent[], reading: CalendarReading, budget: RepeatBudget): void => {
  const changed = series.filter(({ insteadOf }) => insteadOf !== null);
  const main = series.findLast(({ insteadOf }) => insteadOf === null) ?? null;
  const [any] = series;
  const leaveOut = (title: string, why: LeftOutWhy) => read.leftOut.push({ title, why });
  if (any && isOwnUid(any.uid)) return void leaveOut(any.title, 'own');
  const last = addDays(reading.today, repeatDays);
  const occurrences = main === null || main.isCancelled ? [] : laidOut(main, changed, { from: addDays(reading.today, -366), last }, budget);
  if (main?.isCancelled) leaveOut(main.title, 'cancelled');
  if (main && occurrences === null) leaveOut(main.title, 'rule');
  const different = main?.isCancelled ? [] : changed.filter(({ isCancelled }) => !isCancelled);
  for (const occurrence of [...(occurrences ?? []), ...different.map((event) => changedOccurrence(event, main))]) {
    const why = gather(read, occurrence, reading);
    if (why !== null) leaveOut(occurrence.title, why);
  }
};

/** Puts one occurrence where it belongs, or says why it does not come in. */
const gather = (read: Gathered, { uid, title, ...times }: Occurrence, { today, zone }: CalendarReading): LeftOutWhy | null => {
  const [start, end] = [inZone(times.start, zone), inZone(times.end, zone)];
  const minutes = minutesBetween(times.start, times.end);
  if (start.minutes !== null && minutes <= 0) return 'no-time';
  const isTimed = start.minutes !== null && minutes < 1_440;
  const to = isTimed ? start.on : lastDayBefore(end);
  if (to < today) read.past += 1;
  else if (isTimed) read.events.push(appointment(uid, title, start, minutes));
  else read.days.push(timeOff(uid, title, start.on, to));
  return null;
};

const appointment = (uid: string, title: string, { on, minutes: begin }: WallTime, minutes: number): CalendarAppointment => {
  const [hour, minute] = [Math.floor((begin ?? 0) / 60), (begin ?? 0) % 60].map((part) => String(part).padStart(2, '0'));
  return { uid, title: title.slice(0, 500).trim(), on, starts: `${hour}:${minute}`, minutes };
};

const timeOff = (uid: string, title: string, from: IsoDate, to: IsoDate): CalendarDays => ({ uid, label: title.slice(0, 200).trim(), from, to });

/** The end is the first moment after: midnight, or a whole day's date, belongs to the day before. */
const lastDayBefore = ({ on, minutes }: WallTime): IsoDate => ((minutes ?? 0) === 0 ? addDays(on, -1) : on);

const unknownZones = (events: readonly WrittenEvent[]): string[] => {
  const zones = new Set(events.flatMap(({ start }) => (start.zone === null ? [] : [start.zone])));
  return [...zones].filter((zone) => !isKnownZone(zone)).slice(0, 10);
};
