import { Id, Line, z } from '../kit/schema';

/** A question the weekly page asks, with a hint below it. */
export const Prompt = z.object({ id: Id, title: Line, hint: z.string().max(500) });
/** See the schema of the same name. */
export type Prompt = z.infer<typeof Prompt>;

/** The questions of one sort of week, in the order they are asked. */
export const WeekTemplate = z.object({ id: Id, name: Line, prompts: z.array(Prompt).min(1).max(20) });
/** See the schema of the same name. */
export type WeekTemplate = z.infer<typeof WeekTemplate>;

/** An activity of the person's own that hours are noted on, beside those of the path. */
export const OwnActivity = z.object({ id: Id, text: Line });
/** See the schema of the same name. */
export type OwnActivity = z.infer<typeof OwnActivity>;

/**
 * How the person keeps the journal: templates of their own, the one new weeks begin with (theirs or a bundled
 * one), activities of their own, and which activity of a path each other activity counts as.
 */
export const Journal = z.object({
  templates: z.record(Id, WeekTemplate),
  templateId: Id,
  activities: z.record(Id, OwnActivity),
  activityMap: z.record(Id, Id),
});
/** See the schema of the same name. */
export type Journal = z.infer<typeof Journal>;

/** A journal with the bundled prompts of a usual week. */
export const newJournal = (): Journal => ({
  templates: {},
  templateId: 'usual',
  activities: {},
  activityMap: {},
});
