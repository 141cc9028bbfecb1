import { Instant } from '../kit/dates';
import { err, ok, type Result } from '../kit/result';
import { z } from '../kit/schema';
import { plainJson, strictJson, type JsonProblem } from './load-json';
import { Plan } from './plan';

/**
 * What stands around the plan in its file, whatever the version: fields of later versions are let through.
 */
export const PlanFileHeader = z.object({
  format: z.literal('waymark-plan'),
  version: z.int().min(1),
  /** How many edits the plan has behind it. */
  sequence: z.int().min(0),
  /** Where the journal goes on: the checksum of the last edit in this file. */
  chain: z.string().max(100),
  /** How many things the plan holds. */
  count: z.int().min(0),
  savedAt: Instant,
  /** SHA-256 of every byte before the line it stands in; left out in a file written by hand. */
  hash: z.string().max(100).optional(),
});
/** See the schema of the same name. */
export type PlanFileHeader = z.infer<typeof PlanFileHeader>;

/** A plan file of the current version, whole: the shape that `resources/plan.schema.json` publishes. */
export const PlanFile = PlanFileHeader.extend({ plan: Plan });

/**
 * A file that was read and is of this format; the plan in it may be of an older or newer version and is not
 * yet checked.
 */
export interface ReadFile {
  readonly header: PlanFileHeader;
  readonly plan: unknown;
}

/** Why a text is not a plan file. */
export type FileProblem = JsonProblem | { readonly type: 'not-a-plan'; readonly explanation: string };

/**
 * Reads the text of a plan file. `trusted` says that its hash was right: then what the strict reading looks
 * for cannot be there.
 */
export const readPlanFile = (text: string, trusted: boolean): Result<ReadFile, FileProblem> => {
  const json = trusted ? plainJson(text) : strictJson(text);
  if (!json.ok) return json;
  const header = PlanFileHeader.safeParse(json.value);
  if (!header.success) {
    return err({ type: 'not-a-plan', explanation: 'it is not a plan of Waymark' });
  }
  return ok({ header: header.data, plan: planIn(json.value) });
};

/** How many things a plan holds, paths, goals, weeks and so on together; of anything else, 0. */
export const countOf = (plan: unknown): number =>
  isObject(plan)
    ? Object.values(plan).reduce<number>(
        (sum, part) => sum + (isObject(part) ? Object.keys(part).length : 0),
        0,
      )
    : 0;

const planIn = (file: unknown): unknown => (isObject(file) && 'plan' in file ? file.plan : undefined);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
