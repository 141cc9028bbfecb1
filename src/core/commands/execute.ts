import { enablePatches, produceWithPatches, type Patch } from 'immer';
import { err, ok, type Result } from '../kit/result';
import { invariantProblems } from '../plan/invariants';
import type { Plan } from '../plan/plan';
import type { CommandContext, CommandError } from './command';
import { registry } from './registry';

enablePatches();

/** A change that has been computed and checked, and not yet kept: the next plan, the way there and the way back. */
export interface Change {
  readonly plan: Plan;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly label: string;
  readonly mergeKey: string | null;
}

/** A command by name with the payload as it came, not yet checked. */
export interface CommandCall {
  readonly name: string;
  readonly payload: unknown;
}

/**
 * Computes what a command would make of a plan: parse, apply on a draft, check the invariants.
 * Pure; on an error the plan given is untouched.
 */
export const execute = (plan: Plan, call: CommandCall, context: CommandContext): Result<Change, CommandError> => {
  const command = registry.get(call.name);
  if (!command) return err({ type: 'unknown-command', name: call.name });
  const prepared = command.prepare(call.payload);
  if (!prepared.ok) return prepared;
  const { apply, label, mergeKey } = prepared.value;

  const refusals: CommandError[] = [];
  const [next, patches, inverse] = produceWithPatches(plan, (draft) => {
    const refusal = apply(draft, context);
    if (refusal) refusals.push(refusal);
  });
  const [refusal] = refusals;
  if (refusal) return err(refusal);
  const problems = invariantProblems(next);
  if (problems.length > 0) return err({ type: 'broken-invariant', problems });
  return ok({ plan: next, patches, inverse, label: label(plan), mergeKey });
};
