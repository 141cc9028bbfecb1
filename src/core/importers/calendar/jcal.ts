import ICAL from 'ical.js';
import { err, ok, type Result } from '../../kit/result';
import { z } from '../../kit/schema';
import type { CalendarProblem } from './calendar-problem';

/** One property of an event as the parser gives it (RFC 7265): its name in small letters, its zone and its values. */
export interface CalendarProperty {
  readonly name: string;
  readonly zone: string | null;
  readonly type: string;
  readonly values: readonly unknown[];
}

/** The most text and the most events of a file that are read. */
export const largestCalendar = { characters: 2_000_000, events: 5_000 } as const;

/** The events of a calendar file, each as its properties; other things in it are passed over. */
export const eventsIn = (text: string): Result<CalendarProperty[][], CalendarProblem> => {
  if (text.length > largestCalendar.characters) return err({ type: 'too-large' });
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2_000))) return err({ type: 'not-a-calendar' });
  const parsed = Document.safeParse(parse(text.replace(/^\uFEFF?\s*/, '')));
  if (!parsed.success) return err({ type: 'not-a-calendar' });
  const calendars = typeof parsed.data[0] === 'string' ? [parsed.data as Component] : (parsed.data as Component[]);
  const events = calendars.filter(([name]) => name === 'vcalendar').flatMap(([, , inside]) => inside.flatMap(eventOf));
  return events.length > largestCalendar.events ? err({ type: 'too-many-events' }) : ok(events);
};

const Component = z.tuple([z.string(), z.array(z.unknown()), z.array(z.unknown())]);
type Component = z.infer<typeof Component>;
const Document = z.union([Component, z.array(Component)]);
const Property = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()], z.unknown());

/** Whatever the parser throws is its verdict on the text. */
const parse = (text: string): unknown => {
  try {
    return ICAL.parse(text) as unknown;
  } catch {
    return null;
  }
};

const eventOf = (candidate: unknown): CalendarProperty[][] => {
  const component = Component.safeParse(candidate);
  if (!component.success || component.data[0] !== 'vevent') return [];
  const properties = component.data[1].flatMap((property): CalendarProperty[] => {
    const read = Property.safeParse(property);
    if (!read.success) return [];
    const [name, { tzid }, type, ...values] = read.data;
    return [{ name, zone: typeof tzid === 'string' ? tzid : null, type, values }];
  });
  return [properties];
};
