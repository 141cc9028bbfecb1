import { resolve } from 'node:path';
import type { Plan } from '../../core/plan/plan';
import { assembleStore } from './assemble';
import { nodeStoreDeps, type StoreDeps } from './deps';
import { codeOf } from './disk';
import { namesFor, type FileNames } from './file-names';
import { nextChain } from './journal-text';
import { takeLock } from './lock';
import { listBackups } from './backups';
import { freeName, linkOrCopy, removeIfThere } from './names-on-disk';
import type { CreateOutcome, RecoveryOffer } from './outcome';
import { quarantine } from './recovery';
import { diskSentence } from './save-failure';
import { lockedSentence } from './sentences';
import { snapshotPieces, type PlanPoint } from './snapshot-text';
import { writeVerified } from './snapshot';
import { readWhole } from './whole-file';

/**
 * Puts an offered state in the place of a damaged or missing plan; the bytes of the damaged one stay under
 * another name.
 */
export const recoverPlan = async (
  file: string,
  offer: RecoveryOffer,
  deps: StoreDeps = nodeStoreDeps,
): Promise<CreateOutcome> => {
  const names = namesFor(resolve(file));
  try {
    const lock = await takeLock(deps, names);
    if (lock.kind === 'taken') return { kind: 'locked', sentence: lockedSentence(lock) };
    try {
      return await putInPlace(deps, names, offer, lock.release);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return {
      kind: 'not-created',
      sentence: `${diskSentence(code)} The damaged plan and its backups are as they were.`,
    };
  }
};

const putInPlace = async (
  deps: StoreDeps,
  names: FileNames,
  offer: RecoveryOffer,
  releaseLock: () => Promise<void>,
): Promise<CreateOutcome> => {
  const { disk } = deps;
  const sequence = 1 + (await highestSequence(deps, names, offer.sequence));
  const point: PlanPoint<Plan> = {
    plan: offer.plan,
    sequence,
    chain: nextChain(offer.plan.id, deps.random()),
  };
  const temporary = names.temporary(deps.random());
  await writeVerified(disk, temporary, snapshotPieces(point, deps.now()));
  await keepBytes(deps, names);
  await disk.rename(temporary, names.plan);
  await disk.syncFolder(names.folder);
  await removeIfThere(disk, names.journal);
  const installed = await disk.facts(names.plan);
  if (installed === null) throw Object.assign(new Error('What was written has gone.'), { code: 'ENOENT' });
  return {
    kind: 'created',
    store: assembleStore(deps, names, { point, installed, journal: null, generation: null, releaseLock }),
  };
};

const keepBytes = async ({ disk }: StoreDeps, names: FileNames): Promise<void> => {
  if (await disk.facts(names.plan)) {
    if ((await quarantine(disk, names)) === null)
      throw Object.assign(new Error('The damaged file cannot be kept.'), { code: 'EIO' });
  } else if (await disk.facts(names.journal)) {
    const free = await freeName(disk, (number) => namesFor(names.damaged(number)).journal);
    await linkOrCopy(disk, names.journal, free);
    await disk.syncFolder(names.folder);
  }
};

/**
 * Above every number in sight, so that no journal or backup left from before can pass for what comes after.
 */
const highestSequence = async ({ disk }: StoreDeps, names: FileNames, offered: number): Promise<number> => {
  const backups = (await listBackups(disk, names)).map(({ sequence }) => sequence);
  const journal = (await disk.facts(names.journal))
    ? Buffer.from(await readWhole(disk, names.journal)).toString('latin1')
    : '';
  const records = [...journal.matchAll(/"sequence":(\d{1,15}),/g)].map(([, digits]) => Number(digits));
  return [offered, ...backups, ...records].reduce((a, b) => Math.max(a, b), 0);
};
