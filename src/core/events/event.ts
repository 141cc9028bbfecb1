import { IsoDate } from '../kit/dates';
import { Id, Line, z } from '../kit/schema';

/** A time of day without a zone, `HH:MM`, 00:00 to 23:59. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * Something with a fixed date and time: a course evening, a talk, an exam. It takes its minutes from that day's learning
 * time; one that belongs to a milestone does that milestone's work.
 * `uid` is the calendar's name for it where it was imported, empty when it was made by hand.
 */
export const FixedEvent = z.object({
  id: Id,
  title: Line,
  on: IsoDate,
  starts: TimeOfDay,
  minutes: z.int().min(1).max(1_440),
  milestoneId: Id.nullable(),
  uid: z.string().max(1_000),
  note: z.string().max(2_000),
});
/** See the schema of the same name. */
export type FixedEvent = z.infer<typeof FixedEvent>;
