import type { PlanFileHeader } from '../../core/plan/load-file';
import { assembleStore, type Beginning } from './assemble';
import { BackupKeeper } from './backups';
import type { StoreDeps } from './deps';
import type { FileNames } from './file-names';
import type { OpenOutcome } from './outcome';
import { NotSaved } from './save-failure';

/**
 * Opens a plan of an earlier format, which is kept as it was before it is written in the current one. Where that
 * cannot be written, the plan is there for reading.
 */
export const openMigrated = async (
  deps: StoreDeps,
  names: FileNames,
  beginning: Beginning,
  { version, sequence, savedAt, count }: PlanFileHeader,
): Promise<OpenOutcome> => {
  const backups = new BackupKeeper(deps.disk, names, null);
  const backupFile = await backups.keepBeforeMigration({ sequence, savedAt, count }, version);
  const store = assembleStore(deps, names, beginning);
  try {
    await store.rewrite();
    return { kind: 'migrated', store, from: version, backupFile };
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    await store.abandon();
    return { kind: 'read-only', why: 'cannot-write', plan: store.plan, sentence: error.message };
  }
};
