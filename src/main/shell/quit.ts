import { app, dialog, type BrowserWindow } from 'electron';
import type { Workspace } from '../plan-session/workspace';

/**
 * Lets no window close and the application not quit before the plan is on the disk.
 * Where it cannot be saved the person is asked: try again, leave without the last edits, or stay.
 */
export const keepUnsavedEdits = (workspace: Workspace, window: () => BrowserWindow | null): void => {
  let leaving = false;
  app.on('browser-window-created', (_event, created) => {
    created.on('close', (event) => {
      if (leaving || created !== window()) return;
      event.preventDefault();
      app.quit();
    });
  });
  app.on('before-quit', (event) => {
    if (leaving) return;
    event.preventDefault();
    void finish().then((mayLeave) => {
      if (!mayLeave) return;
      leaving = true;
      app.quit();
    });
  });

  const finish = async (): Promise<boolean> => {
    for (;;) {
      const outcome = await workspace.finish();
      if (outcome.state !== 'unsaved') return true;
      const answer = await ask(window(), outcome.reason);
      if (answer === 'leave') return true;
      if (answer === 'stay') return false;
    }
  };
};

const ask = async (window: BrowserWindow | null, reason: string): Promise<'retry' | 'leave' | 'stay'> => {
  const options = {
    type: 'warning' as const,
    message: 'Your last edits are not saved yet.',
    detail: `${reason}\n\nEverything up to the last “Saved” is safe on the disk.`,
    buttons: ['Try again', 'Leave without the last edits', 'Stay'],
    defaultId: 0,
    cancelId: 2,
  };
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return (['retry', 'leave', 'stay'] as const)[response] ?? 'stay';
};
