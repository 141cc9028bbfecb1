import { largestEntries } from './calendar-entry';

/** Why a calendar file was declined as a whole. */
export type CalendarProblem =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-a-calendar' }
  | { readonly type: 'too-many-events' }
  | { readonly type: 'too-many-repeats' }
  | { readonly type: 'too-many-entries' };

/** A declined calendar file in a sentence, by its name. */
export const calendarSentence = ({ type }: CalendarProblem, name: string): string => {
  switch (type) {
    case 'too-large':
      return `“${name}” was not read: it is larger than a calendar of two million characters. Export a shorter span of time.`;
    case 'not-a-calendar':
      return `“${name}” was not read: it is no iCalendar file, or it is damaged. Export the calendar again as .ics.`;
    case 'too-many-events':
      return `“${name}” was not read: it holds more than 5,000 events. Export a shorter span of time.`;
    case 'too-many-repeats':
      return `“${name}” was not read: its events repeat more often than can be laid out. Export a shorter span of time.`;
    case 'too-many-entries':
      return `“${name}” was not read: more than ${largestEntries.toLocaleString('en')} days and events lie ahead in it. Export a shorter span of time.`;
  }
};
