import { exampleToday } from '../../commands/execute.example';
import type { CalendarRead } from './calendar-entry';
import { readCalendar } from './read-calendar';

/** A calendar file of events, each given as its lines without BEGIN, END and UID; they are named e1, e2 and so on. */
export const calendarText = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    ...events.flatMap((lines, index) => [
      'BEGIN:VEVENT',
      ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:e${index + 1}`]),
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** What is read from such a file by somebody in a zone on the example day; throws where it is declined. */
export const readByPersonIn = (zone: string, ...events: readonly (readonly string[])[]): CalendarRead => {
  const read = readCalendar(calendarText(...events), { name: 'holidays.ics', today: exampleToday, zone });
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};
