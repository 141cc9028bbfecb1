import type { Plan } from '../../core/plan/plan';
import { logBug } from '../log';
import { nodeStoreDeps, type PlanStore } from '../plan-store';
import { removeUnusedFiles } from './unused-files';

/**
 * Removes what nothing names any more from the folder of a plan that was closed; where that fails, the files
 * stay.
 */
export const tidyFiles = async (file: string, plan: Plan, store: PlanStore): Promise<void> => {
  try {
    await removeUnusedFiles(nodeStoreDeps.disk, file, plan, async () => {
      const backups = await store.backups();
      return Promise.all(backups.map(({ id }) => store.readBackup(id)));
    });
  } catch (error) {
    logBug('attachments', error);
  }
};
