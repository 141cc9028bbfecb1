import { BrowserWindow, dialog, shell } from 'electron';
import type { Workspace } from '../../plan-session/workspace';
import type { Handlers } from '../serve';

type PlanHandlers = Pick<Handlers, Extract<keyof Handlers, `plan.${string}`>>;

/** Answers requests about the open plan. */
export const planHandlers = (workspace: Workspace): PlanHandlers => ({
  'plan.read': () => workspace.read(),
  'plan.execute': (call) => workspace.openSession.execute({ name: call.name, payload: call.payload }),
  'plan.undo': async () => ({ undone: await workspace.openSession.undo() }),
  'plan.redo': async () => ({ redone: await workspace.openSession.redo() }),
  'plan.retrySave': () => workspace.retrySave(),
  'plan.create': (begin) => workspace.create(begin),
  'plan.open': (_input, event) => choosePlan(workspace, BrowserWindow.fromWebContents(event.sender)),
  'plan.openRecent': ({ id }) => workspace.openRecent(id),
  'plan.recover': ({ id }) => workspace.recover(id),
  'plan.openAnyway': () => workspace.openAnyway(),
  'plan.chooseVersion': ({ version }) => workspace.chooseVersion(version),
  'plan.saveCopy': (_input, event) => saveCopy(workspace, BrowserWindow.fromWebContents(event.sender)),
  'plan.reveal': () => revealPlan(workspace),
  'plan.close': () => workspace.close(),
});

/** Lets the person choose a plan file and opens it; nothing happens when they change their mind. */
export const choosePlan = async (workspace: Workspace, window: BrowserWindow | null): Promise<undefined> => {
  const options = { properties: ['openFile' as const], filters: [planFilter, { name: 'All files', extensions: ['*'] }] };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const [file] = filePaths;
  return file ? workspace.open(file) : undefined;
};

/** Lets the person choose where a copy of the open plan goes, and writes it there. */
export const saveCopy: (workspace: Workspace, window: BrowserWindow | null) => ReturnType<Workspace['saveCopy']> = async (
  workspace,
  window,
) => {
  const options = { defaultPath: 'Copy of my plan.waymark.json', filters: [planFilter] };
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return filePath ? workspace.saveCopy(filePath) : { ok: true, value: { kind: 'cancelled' } };
};

/** Shows the open plan's file in the system's file manager. */
export const revealPlan = (workspace: Workspace): undefined => {
  if (workspace.file) shell.showItemInFolder(workspace.file);
  return undefined;
};

const planFilter = { name: 'Waymark plan', extensions: ['waymark.json', 'json'] };
