import { IsoDate, IsoWeek } from '../kit/dates';
import { changesTo, Id, Line, Link, z } from '../kit/schema';

/** Who may read a piece of evidence in a document. */
export const Audience = z.enum(['private', 'manager', 'public']);
/** See the schema of the same name. */
export type Audience = z.infer<typeof Audience>;

/** What part a person had in a thing done. */
export const EvidenceRole = z.enum(['led', 'shared', 'helped']);
/** See the schema of the same name. */
export type EvidenceRole = z.infer<typeof EvidenceRole>;

/** A result in numbers: from 780 to 140 ms; `from` is null where there was nothing to compare with. */
export const EvidenceFigure = z.object({
  from: z.number().nullable(),
  to: z.number(),
  unit: z.string().trim().max(100),
});
/** See the schema of the same name. */
export type EvidenceFigure = z.infer<typeof EvidenceFigure>;

/**
 * A dated thing done, with its result in words and in numbers where there are any, and the part the person
 * had in it. `people` saw it or did it too. It supports expectations, suggested projects by their ids, and,
 * where `forPay` says so, the talk about pay; goals name their evidence themselves. `week` is the journal
 * week it came from and `line` the words of the line it was harvested from, empty where it was not.
 */
export const Evidence = z.object({
  id: Id,
  title: Line,
  on: IsoDate,
  result: z.string().max(2_000),
  figure: EvidenceFigure.nullable(),
  role: EvidenceRole.nullable(),
  people: z.array(Line).max(50),
  link: Link,
  audience: Audience,
  expectationIds: z.array(Id),
  projectIds: z.array(Id),
  forPay: z.boolean(),
  week: IsoWeek.nullable(),
  line: z.string().max(2_000),
  attachmentIds: z.array(Id).max(200),
});
/** See the schema of the same name. */
export type Evidence = z.infer<typeof Evidence>;

const described = Evidence.omit({ id: true });

/** What is said of a new piece of evidence: what and when, and any of the rest. */
export const EvidenceFields = changesTo(described).and(described.pick({ title: true, on: true }));

/** A private piece of evidence with nothing but what was done and when. */
export const newEvidence = (id: string, title: string, on: IsoDate): Evidence => ({
  id,
  title,
  on,
  result: '',
  figure: null,
  role: null,
  people: [],
  link: '',
  audience: 'private',
  expectationIds: [],
  projectIds: [],
  forPay: false,
  week: null,
  line: '',
  attachmentIds: [],
});
