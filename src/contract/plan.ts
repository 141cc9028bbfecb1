import type { Patch } from '../core/kit/patches';
import { IsoDate } from '../core/kit/dates';
import { Hours, Id, z } from '../core/kit/schema';
import { Path } from '../core/paths/path';
import type { Plan } from '../core/plan/plan';

/** Whether everything shown is on the disk; `unsaved` carries the sentence for the person. */
export const SaveState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('saved') }),
  z.object({ state: z.literal('saving') }),
  z.object({
    state: z.literal('unsaved'),
    reason: z.string(),
    /** Something else changed the plan file: the person chooses which version to go on with. */
    mustChoose: z.boolean(),
  }),
]);
/** See the schema of the same name. */
export type SaveState = z.infer<typeof SaveState>;

/** What undo and redo would do next, as words for menus; null where there is nothing. */
export const History = z.object({ undo: z.string().nullable(), redo: z.string().nullable() });
/** See the schema of the same name. */
export type History = z.infer<typeof History>;

/** The open plan as the page mirrors it. `notice` is a sentence about how it was opened (migrated, a torn record dropped), or null. */
export const OpenPlan = z.object({
  kind: z.literal('open'),
  revision: z.int(),
  plan: z.custom<Plan>((value) => typeof value === 'object' && value !== null),
  file: z.string(),
  saveState: SaveState,
  history: History,
  readOnly: z.boolean(),
  notice: z.string().nullable(),
});
/** See the schema of the same name. */
export type OpenPlan = z.infer<typeof OpenPlan>;

/** Why a plan could not be opened, in words, with what the person can do about it. */
export const OpenProblem = z.object({
  kind: z.literal('problem'),
  file: z.string(),
  problem: z.enum(['damaged', 'locked', 'missing', 'unreadable']),
  sentence: z.string(),
  /** For a damaged or missing plan: good states to go on with, the best one first. */
  offers: z.array(z.object({ id: Id, sentence: z.string() })),
  /** The plan is locked from another computer, and the person may know that it is not open there any more. */
  mayOpenAnyway: z.boolean(),
});
/** See the schema of the same name. */
export type OpenProblem = z.infer<typeof OpenProblem>;

/** Nothing is open: the first start, or a plan was closed. */
export const NoPlan = z.object({ kind: z.literal('none') });

/** What main has open right now. */
export const PlanStatus = z.discriminatedUnion('kind', [OpenPlan, OpenProblem, NoPlan]);
/** See the schema of the same name. */
export type PlanStatus = z.infer<typeof PlanStatus>;

/** One step from a revision to the next, sent to every window; a gap in revisions means: read the plan again. */
export const PlanChanged = z.object({
  revision: z.int(),
  patches: z.custom<readonly Patch[]>((value) => Array.isArray(value)),
  history: History,
});
/** See the schema of the same name. */
export type PlanChanged = z.infer<typeof PlanChanged>;

/** The answers of the first run. */
export const FirstRun = z.object({
  name: z.string().trim().max(200),
  path: Path,
  currentLevelId: Id,
  targetLevelId: Id,
  targetDate: IsoDate,
  hoursPerWeek: Hours.max(100),
});
/** See the schema of the same name. */
export type FirstRun = z.infer<typeof FirstRun>;

/** What a new plan begins with. */
export const CreatePlan = z.discriminatedUnion('from', [
  z.object({ from: z.literal('answers'), answers: FirstRun }),
  z.object({ from: z.literal('nothing') }),
  z.object({ from: z.literal('sample') }),
]);

/** A plan opened before: `id` names it to main, `file` is for reading only. */
export const RecentPlan = z.object({ id: Id, file: z.string(), name: z.string() });

/** A kept earlier state of the plan. */
export const Backup = z.object({ id: Id, takenAt: z.string(), sentence: z.string() });
/** See the schema of the same name. */
export type Backup = z.infer<typeof Backup>;
