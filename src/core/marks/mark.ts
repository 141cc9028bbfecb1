import { Id, Prose, z } from '../kit/schema';

/** A done mark and a note on one item of a path: a question, a strategy, a suggested project or a tip. */
export const Mark = z.object({ done: z.boolean(), note: Prose });
/** See the schema of the same name. */
export type Mark = z.infer<typeof Mark>;

/** A change to one mark: ticks or unticks the item, or replaces its note; what is left out stays. */
export const MarkChange = z.object({ itemId: Id, done: z.boolean().optional(), note: Prose.optional() });

/** Applies a change to the marks of a feature, making the mark where there is none yet. */
export const applyMark = (marks: Record<string, Mark>, change: z.output<typeof MarkChange>): void => {
  const mark = (marks[change.itemId] ??= { done: false, note: '' });
  if (change.done !== undefined) mark.done = change.done;
  if (change.note !== undefined) mark.note = change.note;
};
