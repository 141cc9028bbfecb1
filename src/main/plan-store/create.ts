import { resolve } from 'node:path';
import type { Plan } from '../../core/plan/plan';
import { assembleStore } from './assemble';
import { nodeStoreDeps, type StoreDeps } from './deps';
import { codeOf } from './disk';
import { namesFor, type FileNames } from './file-names';
import { nextChain } from './journal-text';
import { takeLock } from './lock';
import { freeName, moveIntoPlace } from './names-on-disk';
import type { CreateOutcome } from './outcome';
import { diskSentence } from './save-failure';
import { existsSentence, lockedSentence } from './sentences';
import { snapshotPieces, type PlanPoint } from './snapshot-text';
import { writeVerified } from './snapshot';

/** Makes a plan file and opens it. Never overwrites: whatever has the name already stays as it is. */
export const createPlanStore = async (
  file: string,
  plan: Plan,
  deps: StoreDeps = nodeStoreDeps,
): Promise<CreateOutcome> => {
  const names = namesFor(resolve(file));
  try {
    if (await deps.disk.facts(names.plan)) return { kind: 'exists', sentence: existsSentence(names.plan) };
    const lock = await takeLock(deps, names);
    if (lock.kind === 'taken') return { kind: 'locked', sentence: lockedSentence(lock) };
    try {
      return await create(deps, names, plan, lock.release);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { kind: 'not-created', sentence: diskSentence(code) };
  }
};

const create = async (
  deps: StoreDeps,
  names: FileNames,
  plan: Plan,
  releaseLock: () => Promise<void>,
): Promise<CreateOutcome> => {
  const point: PlanPoint<Plan> = { plan, sequence: 0, chain: nextChain(plan.id, deps.random()) };
  await setOldJournalAside(deps, names);
  const temporary = names.temporary(deps.random());
  await writeVerified(deps.disk, temporary, snapshotPieces(point, deps.now()));
  const made = await moveIntoPlace(deps.disk, temporary, names.plan);
  await deps.disk.syncFolder(names.folder);
  const installed = await deps.disk.facts(names.plan);
  if (made && installed) {
    return {
      kind: 'created',
      store: assembleStore(deps, names, { point, installed, journal: null, generation: null, releaseLock }),
    };
  }
  await releaseLock();
  return { kind: 'exists', sentence: existsSentence(names.plan) };
};

/**
 * A journal left by a plan file of the same name that is gone may hold edits: it is kept under another name.
 */
const setOldJournalAside = async ({ disk }: StoreDeps, names: FileNames): Promise<void> => {
  if ((await disk.facts(names.journal)) === null) return;
  const free = await freeName(disk, (number) => namesFor(names.damaged(number)).journal);
  await disk.rename(names.journal, free);
  await disk.syncFolder(names.folder);
};
