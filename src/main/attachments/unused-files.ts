import { basename, join } from 'node:path';
import type { Plan } from '../../core/plan/plan';
import type { Result } from '../../core/kit/result';
import type { Disk } from '../plan-store/disk';
import { namesFor } from '../plan-store/file-names';
import { removeIfThere } from '../plan-store/names-on-disk';

/** The kept earlier states of a plan; asked for only where a file may have to go. */
export type EarlierPlans = () => Promise<readonly Result<Plan, string>[]>;

const kept = /^([0-9a-f]{64})\.[a-z0-9]{2,4}$/;
const unfinished = /^tmp-[0-9a-f]{16}$/;

/**
 * Removes the files beside a plan that neither it nor any kept state of it names; to be called when the plan
 * is closed, since undo may bring a file back until then. Where any earlier state cannot be read, or another
 * version of the plan lies beside it, everything stays. Files it does not know stay always.
 */
export const removeUnusedFiles = async (
  disk: Disk,
  planFile: string,
  plan: Plan,
  earlier: EarlierPlans,
): Promise<readonly string[]> => {
  const { files } = namesFor(planFile);
  if ((await disk.facts(files))?.kind !== 'folder') return [];
  const names = await disk.list(files);
  const unused = names.filter((name) => isUnused(name, plan));
  if (unused.length === 0 || (await hasOtherVersions(disk, planFile))) return [];
  const states = await earlier();
  if (states.some((state) => !state.ok)) return [];
  const removed = unused.filter((name) => states.every((state) => state.ok && isUnused(name, state.value)));
  for (const name of removed) await removeIfThere(disk, join(files, name));
  return removed;
};

const isUnused = (name: string, plan: Plan): boolean => {
  const id = kept.exec(name)?.[1];
  return id === undefined ? unfinished.test(name) : plan.attachments[id] === undefined;
};

/** Damaged or other versions of the plan that were set aside may still be gone on from. */
const hasOtherVersions = async (disk: Disk, planFile: string): Promise<boolean> => {
  const { folder, plan } = namesFor(planFile);
  const stem = basename(plan).replace(/(\.waymark)?\.json$/, '');
  return (await disk.list(folder)).some(
    (name) => name.startsWith(`${basename(plan)}.damaged-`) || name.startsWith(`${stem}.kept-`),
  );
};
