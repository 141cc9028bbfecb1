import { err, ok, type Result } from '../kit/result';
import { invariantProblems } from './invariants';
import { currentVersion, migrate } from './migrations/index';
import { Plan } from './plan';

/** Why something cannot be used as a plan: of a newer format, of the wrong shape, or contradicting itself. */
export type LoadProblem =
  | { readonly type: 'too-new'; readonly version: number }
  | { readonly type: 'wrong-shape'; readonly issues: readonly string[] }
  | { readonly type: 'contradiction'; readonly problems: readonly string[] };

const mostNamed = 5;

/**
 * Makes a plan of what a file of a version held: migrates it step by step, checks its shape and then its
 * invariants.
 * `trusted` says that this application wrote exactly these bytes after checking them; then the shape is not
 * checked again.
 */
export const loadPlan = (value: unknown, version: number, trusted = false): Result<Plan, LoadProblem> => {
  if (version > currentVersion) return err({ type: 'too-new', version });
  if (version < currentVersion) return migratedPlan(value, version);
  return trusted && looksSound(value) ? ok(value) : checkedPlan(value);
};

/**
 * What can be shown of a plan of a newer version: its fields this version knows, or null if they do not make
 * a plan.
 */
export const readableOf = (value: unknown): Plan | null => {
  const known = Plan.strip().safeParse(value);
  return known.success && invariantProblems(known.data).length === 0 ? known.data : null;
};

/** A migration may stumble over what was never a plan of its version. */
const migratedPlan = (value: unknown, version: number): Result<Plan, LoadProblem> => {
  try {
    return checkedPlan(migrate(value, version));
  } catch (error) {
    return err({ type: 'wrong-shape', issues: [String(error)] });
  }
};

const checkedPlan = (value: unknown): Result<Plan, LoadProblem> => {
  const shape = Plan.safeParse(value);
  if (!shape.success) {
    const issues = shape.error.issues
      .slice(0, mostNamed)
      .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
    return err({ type: 'wrong-shape', issues });
  }
  const problems = invariantProblems(shape.data);
  return problems.length > 0
    ? err({ type: 'contradiction', problems: problems.slice(0, mostNamed) })
    : ok(shape.data);
};

/** The invariants, which are quick; whatever makes them stumble is left to the full check to name. */
const looksSound = (value: unknown): value is Plan => {
  try {
    const keys = Object.keys(Plan.shape);
    return (
      typeof value === 'object' &&
      value !== null &&
      keys.every((key) => key in value) &&
      invariantProblems(value as Plan).length === 0
    );
  } catch {
    return false;
  }
};
