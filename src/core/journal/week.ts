import { Instant, IsoWeek } from '../kit/dates';
import { Hours, Id, Line, Prose, z } from '../kit/schema';

/**
 * One thing meant to be done in a week; `fromWeek` is the week it was carried over from, null for a new one.
 */
export const Intention = z.object({ id: Id, text: Line, done: z.boolean(), fromWeek: IsoWeek.nullable() });
/** See the schema of the same name. */
export type Intention = z.infer<typeof Intention>;

/**
 * One ISO week of the journal: answers by prompt id, hours by activity id, mood and energy from 1 (low) to 5
 * (high), what was meant to be done in it, and the files attached. `templateId` names the prompts it was
 * written with, null for the journal's own; `reviewedAt` says when its weekly review was walked through.
 */
export const Week = z.object({
  week: IsoWeek,
  templateId: Id.nullable(),
  answers: z.record(Id, Prose),
  hours: z.record(Id, Hours),
  mood: z.int().min(1).max(5).nullable(),
  energy: z.int().min(1).max(5).nullable(),
  intentions: z.array(Intention).max(50),
  attachmentIds: z.array(Id).max(200),
  reviewedAt: Instant.nullable(),
  writtenAt: Instant,
});
/** See the schema of the same name. */
export type Week = z.infer<typeof Week>;

/** A week of which nothing is written yet. */
export const newWeek = (week: IsoWeek, writtenAt: Instant): Week => ({
  week,
  templateId: null,
  answers: {},
  hours: {},
  mood: null,
  energy: null,
  intentions: [],
  attachmentIds: [],
  reviewedAt: null,
  writtenAt,
});
