import { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';

/** A stretch of days, both ends included, without any learning time. */
export const Blackout = z.object({ id: Id, from: IsoDate, to: IsoDate, label: z.string().max(200) });
/** See the schema of the same name. */
export type Blackout = z.infer<typeof Blackout>;

/** The hours a person has for learning: by weekday, Monday first, less days off and blackouts. */
export const Availability = z.object({
  weekdayHours: z.array(z.number().min(0).max(24)).length(7),
  daysOff: z.array(IsoDate),
  blackouts: z.array(Blackout),
});
/** See the schema of the same name. */
export type Availability = z.infer<typeof Availability>;
