import { IsoDate } from '../kit/dates';
import { Amount } from '../kit/money';
import { Id, Line, z } from '../kit/schema';

/**
 * What one does if this talk comes to nothing (the BATNA is the best of them): its worth as yearly pay in
 * minor units, how sure it is (0 to 1), and what to do next for it.
 */
export const Alternative = z.object({
  id: Id,
  title: Line,
  worth: Amount,
  strength: z.number().min(0).max(1),
  nextStep: z.string().max(500),
});
/** See the schema of the same name. */
export type Alternative = z.infer<typeof Alternative>;

/** What a talk can be about besides the base. */
export const IssueKind = z.enum(['base', 'sign-on', 'equity', 'title', 'leave', 'start', 'remote', 'other']);
/** See the schema of the same name. */
export type IssueKind = z.infer<typeof IssueKind>;

/**
 * One thing a talk is about, in its own unit (money in minor units, days of leave, remote days): what is the
 * least one takes and the most one asks, and what a step of one unit is worth to oneself in a year, in minor
 * units.
 */
export const Issue = z.object({
  id: Id,
  kind: IssueKind,
  title: Line,
  unit: z.string().max(50),
  least: z.number().min(0).max(1e14),
  most: z.number().min(0).max(1e14),
  step: z.number().positive().max(1e14),
  worth: z.number().min(0).max(1e14),
  weight: z.number().min(0).max(10),
});
/** See the schema of the same name. */
export type Issue = z.infer<typeof Issue>;

/**
 * One move of the real talk: whose it was, what was said, the yearly figure named if any, what was given and
 * got.
 */
export const Round = z.object({
  id: Id,
  on: IsoDate,
  by: z.enum(['me', 'them']),
  said: z.string().max(5_000),
  figure: Amount.nullable(),
  gave: z.string().max(500),
  got: z.string().max(500),
  answerBy: IsoDate.nullable(),
});
/** See the schema of the same name. */
export type Round = z.infer<typeof Round>;

/** A rehearsed talk: with whom, from which seed, and the moves made; everything said follows from these. */
export const Rehearsal = z.object({
  id: Id,
  on: IsoDate,
  persona: z.string().max(50),
  seed: z
    .int()
    .min(0)
    .max(2 ** 32),
  moves: z.array(z.object({ move: z.string().max(50), words: z.string().max(2_000) })).max(100),
});
/** See the schema of the same name. */
export type Rehearsal = z.infer<typeof Rehearsal>;
