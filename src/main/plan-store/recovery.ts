import { basename } from 'node:path';
import { listBackups, readBackup } from './backups';
import { codeOf, type Disk } from './disk';
import { namesFor, type FileNames } from './file-names';
import { freeName, linkOrCopy } from './names-on-disk';
import type { RecoveryOffer } from './outcome';
import type { PartialState } from './read-state';

const mostBackupsTried = 3;

/**
 * The good states there are to go on with, best first: what could still be read, then the newest backup that
 * is whole.
 */
export const offersFor = async (
  disk: Disk,
  names: FileNames,
  best: PartialState | null,
): Promise<RecoveryOffer[]> => {
  const offers: RecoveryOffer[] = best
    ? [{ id: best.kind, sentence: partialSentences[best.kind], plan: best.plan, sequence: best.sequence }]
    : [];
  for (const backup of (await listBackups(disk, names)).slice(0, mostBackupsTried)) {
    const plan = await readBackup(disk, backup);
    if (!plan.ok) continue;
    const kept = backup.savedAt.slice(0, 16).replace('T', ' at ');
    const sentence = `The plan as it was on ${kept} UTC, with ${backup.count} entries.`;
    return [...offers, { id: backup.id, sentence, plan: plan.value, sequence: backup.sequence }];
  }
  return offers;
};

/**
 * Gives the bytes of a plan and its journal a second name, once however often it is opened; null when that
 * cannot be done.
 */
export const quarantine = async (disk: Disk, names: FileNames): Promise<string | null> => {
  try {
    return (await quarantinedBefore(disk, names)) ?? (await quarantineNow(disk, names));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
};

const quarantineNow = async (disk: Disk, names: FileNames): Promise<string> => {
  const name = await freeName(disk, names.damaged);
  await linkOrCopy(disk, names.plan, name);
  if (await disk.facts(names.journal)) await linkOrCopy(disk, names.journal, namesFor(name).journal);
  await disk.syncFolder(names.folder);
  return name;
};

const quarantinedBefore = async (disk: Disk, names: FileNames): Promise<string | null> => {
  const identity = (await disk.facts(names.plan))?.identity;
  for (const name of await disk.list(names.folder)) {
    if (!name.startsWith(`${basename(names.plan)}.damaged-`) || name.endsWith('.journal')) continue;
    const path = names.plan.slice(0, -basename(names.plan).length) + name;
    if ((await disk.facts(path))?.identity === identity) return path;
  }
  return null;
};

const partialSentences: Record<PartialState['kind'], string> = {
  'as-it-stands': 'The plan file as it stands now, which reads as a whole plan.',
  'before-the-damage': 'The plan up to the damaged place in the journal of the last edits.',
};
