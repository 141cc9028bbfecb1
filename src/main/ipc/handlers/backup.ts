import type { Workspace } from '../../plan-session/workspace';
import type { Handlers } from '../serve';

/** Answers requests about kept earlier states of the plan. */
export const backupHandlers = (workspace: Workspace): Pick<Handlers, 'backup.list' | 'backup.restore'> => ({
  'backup.list': () => workspace.backups(),
  'backup.restore': ({ id }) => workspace.restoreBackup(id),
});
