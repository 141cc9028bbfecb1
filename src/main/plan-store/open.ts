import { join, resolve } from 'node:path';
import { readableOf } from '../../core/plan/load';
import { currentVersion } from '../../core/plan/migrations/index';
import type { Plan } from '../../core/plan/plan';
import { assembleStore, type Beginning } from './assemble';
import { openMigrated } from './open-migrated';
import { nodeStoreDeps, type StoreDeps } from './deps';
import { codeOf } from './disk';
import { isTemporary, namesFor, type FileNames } from './file-names';
import { Journal } from './journal';
import { takeLock, type LockOutcome } from './lock';
import { removeIfThere } from './names-on-disk';
import { otherVersionsOf } from './other-versions';
import type { OpenOutcome } from './outcome';
import { readState, type DiskState, type ReadProblem } from './read-state';
import { offersFor, quarantine } from './recovery';
import {
  damagedSentence,
  lockedSentence,
  missingSentence,
  readOnlySentence,
  tooNewSentence,
  unreadableSentence,
} from './sentences';
import type { PlanPoint } from './snapshot-text';

/** What a person may have decided before opening. */
export interface OpenChoice {
  /** Opens a plan that another computer has locked, because it is known not to be open there any more. */
  readonly evenIfLockedElsewhere?: boolean;
}

const cannotWrite = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Opens a plan file. Whatever is wrong with it, its bytes stay as they are until the person has chosen. */
export const openPlanStore = async (
  file: string,
  deps: StoreDeps = nodeStoreDeps,
  choice: OpenChoice = {},
): Promise<OpenOutcome> => {
  const names = namesFor(resolve(file));
  try {
    if ((await deps.disk.facts(names.plan)) === null) return await missing(deps, names);
    const lock = await takeLock(deps, names, choice.evenIfLockedElsewhere);
    if (lock.kind === 'taken')
      return {
        kind: 'locked',
        holder: lock.holder,
        elsewhere: lock.elsewhere,
        sentence: lockedSentence(lock),
      };
    return await openLocked(deps, names, lock);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return cannotWrite.has(code)
      ? openReadOnly(deps, names, code)
      : { kind: 'unreadable', code, sentence: unreadableSentence(code) };
  }
};

const openLocked = async (
  deps: StoreDeps,
  names: FileNames,
  lock: Extract<LockOutcome, { kind: 'ours' }>,
): Promise<OpenOutcome> => {
  let outcome: OpenOutcome | null = null;
  try {
    const state = await readState(deps.disk, names);
    if (!state.ok) return await problemOutcome(deps, names, state.error);
    await removeTemporaries(deps, names);
    outcome = await open(deps, names, state.value, lock.release);
    return outcome;
  } finally {
    if (outcome === null) await lock.release();
  }
};

const open = async (
  deps: StoreDeps,
  names: FileNames,
  state: DiskState,
  releaseLock: () => Promise<void>,
): Promise<OpenOutcome> => {
  const { header, sequence, chain, plan } = state;
  const point: PlanPoint<Plan> = { plan, sequence, chain };
  const generation = { sequence: header.sequence, savedAt: header.savedAt, count: header.count };
  const beginning: Beginning = { point, installed: state.snapshot, journal: null, generation, releaseLock };
  if (header.version < currentVersion) return openMigrated(deps, names, beginning, header);
  const journal = await journalToGoOnWith(deps, names, state, point);
  const store = assembleStore(deps, names, { ...beginning, journal });
  return {
    kind: 'opened',
    store,
    tornEdit: state.tornEdit,
    otherVersions: await otherVersionsOf(deps.disk, names),
  };
};

/**
 * A whole journal is gone on with; one that ends in half an edit, or belongs to the past, makes way for a new
 * one.
 */
const journalToGoOnWith = async (
  deps: StoreDeps,
  names: FileNames,
  state: DiskState,
  point: PlanPoint<Plan>,
): Promise<Journal | null> => {
  const { journal } = state;
  if (!journal?.header) {
    if (state.journalThere) await removeIfThere(deps.disk, names.journal);
    return null;
  }
  const end = { sequence: point.sequence, chain: point.chain, bytes: journal.goodBytes };
  if (journal.ending === 'whole') return Journal.resume(deps.disk, names, end, journal.header.after);
  const old = await Journal.resume(deps.disk, names, end, journal.header.after);
  try {
    const base = { plan: point.plan, sequence: journal.header.after, chain: journal.header.chain };
    const records = await old.after({ ...base, bytes: journal.headerBytes });
    return await Journal.begin(deps.disk, names, deps.random(), base, records);
  } finally {
    await old.close();
  }
};

const problemOutcome = async (
  deps: StoreDeps,
  names: FileNames,
  problem: ReadProblem,
): Promise<OpenOutcome> => {
  switch (problem.type) {
    case 'missing':
      return missing(deps, names);
    case 'unreadable':
      return { kind: 'unreadable', code: problem.code, sentence: unreadableSentence(problem.code) };
    case 'too-new': {
      const plan = readableOf(problem.raw);
      return {
        kind: 'read-only',
        why: 'too-new',
        plan,
        sentence: tooNewSentence(problem.version, plan !== null),
      };
    }
    case 'damaged': {
      const offers = await offersFor(deps.disk, names, problem.best);
      return {
        kind: 'damaged',
        sentence: damagedSentence(problem),
        quarantined: await quarantine(deps.disk, names),
        offers,
      };
    }
  }
};

const missing = async (deps: StoreDeps, names: FileNames): Promise<OpenOutcome> => {
  const what = (await deps.disk.facts(names.folder)) === null ? 'folder' : 'file';
  return {
    kind: 'missing',
    what,
    sentence: missingSentence(names.plan, what),
    offers: await offersFor(deps.disk, names, null),
  };
};

const openReadOnly = async (deps: StoreDeps, names: FileNames, code: string): Promise<OpenOutcome> => {
  const state = await readState(deps.disk, names);
  if (!state.ok) return problemOutcome(deps, names, state.error);
  return {
    kind: 'read-only',
    why: 'cannot-write',
    plan: state.value.plan,
    sentence: readOnlySentence(code),
  };
};

/**
 * What earlier processes were writing when they ended, and never was the plan; also their half of taking over
 * a lock.
 */
const removeTemporaries = async ({ disk }: StoreDeps, names: FileNames): Promise<void> => {
  const left = (await disk.list(names.folder)).filter((name) => isTemporary(names, name));
  for (const path of [...left.map((name) => join(names.folder, name)), names.lockTakeover]) {
    if (await disk.facts(path)) await removeIfThere(disk, path);
  }
};
