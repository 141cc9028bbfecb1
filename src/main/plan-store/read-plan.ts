import { resolve } from 'node:path';
import { err, ok, type Result } from '../../core/kit/result';
import { readableOf } from '../../core/plan/load';
import type { Plan } from '../../core/plan/plan';
import { nodeStoreDeps, type StoreDeps } from './deps';
import { namesFor } from './file-names';
import { readState, type ReadProblem } from './read-state';
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
  const names = namesFor(resolve(file));
  for (let attempt = 1; ; attempt += 1) {
    const state = await readState(deps.disk, names);
    if (state.ok) return ok(state.value.plan);
    // A plan that is being compacted meanwhile can show an old file beside a new journal.
    if (state.error.type === 'damaged' && attempt < mostTries) continue;
    return planOf(state.error, names.plan);
  }
};

const planOf = (problem: ReadProblem, file: string): Result<Plan, string> => {
  switch (problem.type) {
    case 'missing':
      return err(missingSentence(file, problem.folder ? 'folder' : 'file'));
    case 'unreadable':
      return err(unreadableSentence(problem.code));
    case 'damaged':
      return err(damagedSentence(problem));
    case 'too-new': {
      const plan = readableOf(problem.raw);
      return plan ? ok(plan) : err(tooNewSentence(problem.version, false));
    }
  }
};
