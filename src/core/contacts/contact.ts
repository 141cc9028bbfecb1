import { IsoDate } from '../kit/dates';
import { Id, Line, Prose, z } from '../kit/schema';

/** A day on which a contact was met, called or written to, and what came of it. */
export const Meeting = z.object({ id: Id, on: IsoDate, note: Prose });
/** See the schema of the same name. */
export type Meeting = z.infer<typeof Meeting>;

/**
 * A person of the field somebody knows: by name, what they do and where they are known from, notes, the day
 * to follow up next, and the meetings there were, in the order they were noted.
 */
export const Contact = z.object({
  id: Id,
  name: Line,
  role: z.string().trim().max(500),
  knownFrom: z.string().trim().max(500),
  notes: Prose,
  followUpOn: IsoDate.nullable(),
  meetings: z.array(Meeting).max(10_000),
});
/** See the schema of the same name. */
export type Contact = z.infer<typeof Contact>;

/** A contact of whom only the name is known. */
export const newContact = (id: string, name: string): Contact => ({
  id,
  name,
  role: '',
  knownFrom: '',
  notes: '',
  followUpOn: null,
  meetings: [],
});
