import { Instant, IsoWeek } from '../kit/dates';
import { Hours, Id, Prose, z } from '../kit/schema';

/** One ISO week of the journal: answers by prompt id, hours by activity id, and a mood from 1 (low) to 5 (high). */
export const Week = z.object({
  week: IsoWeek,
  answers: z.record(Id, Prose),
  hours: z.record(Id, Hours),
  mood: z.int().min(1).max(5).nullable(),
  writtenAt: Instant,
});
/** See the schema of the same name. */
export type Week = z.infer<typeof Week>;
