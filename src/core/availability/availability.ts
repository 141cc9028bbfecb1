import { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';

/**
 * A stretch of days, both ends included, without any learning time. `uid` is the calendar's name for it where
 * it was imported, so that importing again finds it; empty when it was made by hand.
 */
export const Blackout = z.object({
  id: Id,
  from: IsoDate,
  to: IsoDate,
  label: z.string().max(200),
  uid: z.string().max(1_000),
});
/** See the schema of the same name. */
export type Blackout = z.infer<typeof Blackout>;

/** Hours for each weekday, Monday first. */
export const WeekdayHours = z.array(z.number().min(0).max(24)).length(7);

/** Other hours from a day on, until the next change. */
export const HoursChange = z.object({ id: Id, from: IsoDate, weekdayHours: WeekdayHours });
/** See the schema of the same name. */
export type HoursChange = z.infer<typeof HoursChange>;

/** The share of each day's hours that is kept free for what nobody foresees: 0 to 0.9. */
export const Buffer = z.number().min(0).max(0.9);

/**
 * The hours a person has for learning. `weekdayHours` hold until the first of `changes`, which stand in the order
 * of their days; `buffer` of each day is kept free; days off and blackouts have no hours at all.
 */
export const Availability = z.object({
  weekdayHours: WeekdayHours,
  changes: z.array(HoursChange).max(1_000),
  buffer: Buffer,
  daysOff: z.array(IsoDate),
  blackouts: z.array(Blackout),
});
/** See the schema of the same name. */
export type Availability = z.infer<typeof Availability>;

/** Six hours a week, an hour on four evenings and two on Saturday, with nothing kept free. */
export const usualAvailability = (): Availability => ({
  weekdayHours: [1, 1, 1, 1, 0, 2, 0],
  changes: [],
  buffer: 0,
  daysOff: [],
  blackouts: [],
});
