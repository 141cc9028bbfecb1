import { resolve } from 'node:path';
import { err, ok, type Result } from '../../core/kit/result';
import { readableOf } from '../../core/plan/load';
import type { Plan } from '../../core/plan/plan';
import { nodeStoreDeps, type StoreDeps } from './deps';
import { namesFor } from './file-names';
import { readState, type DiskState, type ReadProblem } from './read-state';
import { damagedSentence, missingSentence, tooNewSentence, unreadableSentence } from './sentences';

const mostTries = 3;

/**
 * Reads the newest state of a plan without opening it and changing nothing, also while another process has it
 * open.
 */
export const readPlan = async (
  file: string,
  deps: StoreDeps = nodeStoreDeps,
): Promise<Result<Plan, string>> => {
  const state = await newestState(file, deps);
  return state.ok ? ok(state.value.plan) : planOf(state.error, resolve(file));
};

/** The same with how many edits the plan has seen, which is not known of one written by a newer Waymark. */
export const readCountedPlan = async (
  file: string,
  deps: StoreDeps = nodeStoreDeps,
): Promise<Result<CountedPlan, string>> => {
  const state = await newestState(file, deps);
  if (!state.ok) return err(sentenceOf(state.error, resolve(file)));
  return ok({ plan: state.value.plan, edits: state.value.sequence });
};

/** A plan and how many edits it has seen over all its life. */
export interface CountedPlan {
  readonly plan: Plan;
  readonly edits: number;
}

const newestState = async (file: string, deps: StoreDeps): Promise<Result<DiskState, ReadProblem>> => {
  const names = namesFor(resolve(file));
  for (let attempt = 1; ; attempt += 1) {
    const state = await readState(deps.disk, names);
    // A plan that is being compacted meanwhile can show an old file beside a new journal.
    if (state.ok || state.error.type !== 'damaged' || attempt >= mostTries) return state;
  }
};

const planOf = (problem: ReadProblem, file: string): Result<Plan, string> => {
  const plan = problem.type === 'too-new' ? readableOf(problem.raw) : null;
  return plan ? ok(plan) : err(sentenceOf(problem, file));
};

const sentenceOf = (problem: ReadProblem, file: string): string => {
  switch (problem.type) {
    case 'missing':
      return missingSentence(file, problem.folder ? 'folder' : 'file');
    case 'unreadable':
      return unreadableSentence(problem.code);
    case 'damaged':
      return damagedSentence(problem);
    case 'too-new':
      return tooNewSentence(problem.version, false);
  }
};
