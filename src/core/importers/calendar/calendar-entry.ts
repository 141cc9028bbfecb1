import { FixedEvent } from '../../events/event';
import { IsoDate } from '../../kit/dates';
import { z } from '../../kit/schema';

/** The most entries a calendar file may bring in. */
export const largestEntries = 2_000;

/** The calendar's name for an entry; one of a series has the day it is for after it. */
const Uid = z.string().min(1).max(1_000);

/** Whole days of a calendar, both ends included, that can come in as time off. */
export const CalendarDays = z.object({ uid: Uid, label: z.string().max(200), from: IsoDate, to: IsoDate });
/** See the schema of the same name. */
export type CalendarDays = z.infer<typeof CalendarDays>;

/** A timed entry of a calendar that can come in as a fixed event; its time is that of the person's own clock. */
export const CalendarAppointment = FixedEvent.pick({ title: true, on: true, starts: true, minutes: true }).extend({ uid: Uid });
/** See the schema of the same name. */
export type CalendarAppointment = z.infer<typeof CalendarAppointment>;

/** Why an entry of a calendar file was left out. */
export const LeftOutWhy = z.enum(['cancelled', 'own', 'rule', 'no-time', 'unreadable']);
/** See the schema of the same name. */
export type LeftOutWhy = z.infer<typeof LeftOutWhy>;

/**
 * What a calendar file holds from today on: days, timed entries, what was left out and why, how many entries are past, and the
 * zones nobody knows, whose times are taken as they are written.
 */
export const CalendarRead = z.object({
  name: z.string(),
  days: z.array(CalendarDays),
  events: z.array(CalendarAppointment),
  leftOut: z.array(z.object({ title: z.string(), why: LeftOutWhy })),
  past: z.int(),
  unknownZones: z.array(z.string()),
});
/** See the schema of the same name. */
export type CalendarRead = z.infer<typeof CalendarRead>;
