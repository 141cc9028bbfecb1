import type { Plan } from '../../plan/plan';

/** What the calendar of a plan speaks of. */
export type UidKind = 'milestone' | 'deadline' | 'goal-deadline' | 'event' | 'weekly-review' | 'follow-up';

/** The name of a thing for calendars: the same at every export, another for every plan. */
export const calendarUid = (plan: Plan, kind: UidKind, id: string): string => `${kind}-${id}@${plan.id}${ending}`;

/** Whether an event of a calendar was written by Waymark itself. */
export const isOwnUid = (uid: string): boolean => uid.endsWith(ending);

const ending = '.waymark.invalid';
