import type { Plan } from '../../plan/plan';
import type { CalendarAppointment, CalendarDays } from './calendar-entry';

/** How an entry of a calendar stands to the plan: not there yet, there with another date or name, or there as it is. */
export type EntryNews = 'new' | 'changed' | 'same';

/** How each entry stands to the plan, by its `uid`. */
export const calendarNews = (
  plan: Pick<Plan, 'availability' | 'events'>,
  { days, events }: { readonly days: readonly CalendarDays[]; readonly events: readonly CalendarAppointment[] },
): ReadonlyMap<string, EntryNews> => {
  const kept = new Map<string, string>([
    ...plan.availability.blackouts.map((blackout): [string, string] => [blackout.uid, wordsOfDays(blackout)]),
    ...Object.values(plan.events).map((event): [string, string] => [event.uid, wordsOfEvent(event)]),
  ]);
  const newsOf = (uid: string, words: string): [string, EntryNews] => {
    const known = kept.get(uid);
    return [uid, known === undefined ? 'new' : known === words ? 'same' : 'changed'];
  };
  return new Map([
    ...days.map((entry) => newsOf(entry.uid, wordsOfDays(entry))),
    ...events.map((entry) => newsOf(entry.uid, wordsOfEvent(entry))),
  ]);
};

const wordsOfDays = ({ from, to, label }: Pick<CalendarDays, 'from' | 'to' | 'label'>): string => `${from} ${to} ${label}`;

const wordsOfEvent = ({ on, starts, minutes, title }: Omit<CalendarAppointment, 'uid'>): string =>
  `${on} ${starts} ${minutes} ${title}`;
