import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, powerMonitor, session } from 'electron';
import { commandContext, timeOfDay, today } from './clock';
import { emit, type Emit } from './ipc/emit';
import { handlersFor } from './ipc/handlers';
import { findImage } from './ipc/handlers/attachment';
import { choosePlan, revealPlan, saveCopy } from './ipc/handlers/plan';
import { serve } from './ipc/serve';
import { logBug } from './log';
import { Workspace } from './plan-session/workspace';
import { SettingsFile } from './preferences/settings-file';
import { showNotification } from './reminders/notification';
import { keepReminding, type ReminderDeps, type Reminding } from './reminders/reminders';
import { createPrinter } from './print/printer';
import { systemLocale } from './shell/locale';
import { setMenu } from './shell/menu';
import { developmentUrl, pageOrigin, servePage } from './shell/protocol';
import { keepUnsavedEdits } from './shell/quit';
import { lockSession } from './shell/security';
import { openWindow } from './shell/window';

/** Runs Waymark with its window, on the plan named or on the one of last time. */
export const runWindow = async (planFile: string | null): Promise<void> => {
  const userData = app.getPath('userData');
  const settings = await SettingsFile.open(join(userData, 'settings.json'), systemLocale());
  nativeTheme.themeSource = settings.value.preferences.theme;
  let reminding: Reminding | null = null;
  const workspace = new Workspace({
    settings,
    folder: join(userData, 'plans'),
    context: commandContext,
    emit,
    changed: () => {
      refreshMenu(workspace);
      reminding?.again();
    },
  });

  const origin = trustedOrigin();
  lockSession(session.defaultSession, origin);
  servePage(session.defaultSession, join(__dirname, '../renderer'), (id) => findImage(workspace, id));
  const emitAndRemind: Emit = (channel, payload) => {
    emit(channel, payload);
    if (channel === 'preferences.changed') reminding?.again();
  };
  serve(handlersFor(workspace, settings, createPrinter(), emitAndRemind), origin);

  keepUnsavedEdits(workspace, mainWindow);
  // The page loads while the plan is read; its first question waits for the answer.
  openWindow(settings);
  const opening = planFile === null ? workspace.openLast() : workspace.open(planFile);
  refreshMenu(workspace);
  openPlansFromOutside(workspace);
  // Windows shows notifications of an application it knows by the id it was installed with.
  if (process.platform === 'win32') app.setAppUserModelId('org.waymark.waymark');
  await opening;
  reminding = keepReminding(remindersOf(workspace, settings), (bug) => void logBug('reminders', bug));
  remindAgainAfterSleep(reminding);
};

/** A timer does not count while the machine sleeps, nor know of a clock that was set: whoever comes back finds it looked at again. */
const remindAgainAfterSleep = ({ again, stop }: Reminding): void => {
  powerMonitor.on('resume', again);
  app.on('browser-window-focus', again);
  app.on('will-quit', stop);
};

/** Reminders go by the open plan; a click brings the window to the front at the right place. */
const remindersOf = (workspace: Workspace, settings: SettingsFile): ReminderDeps => ({
  plan: () => workspace.session?.plan ?? null,
  choice: () => settings.value.preferences.reminders,
  clock: () => ({ today: today(), time: timeOfDay() }),
  said: () => settings.value.said,
  keepSaid: (said) => settings.change({ said: [...said] }),
  show: showNotification,
  open: (place) => {
    bringToFront();
    emit('menu.chosen', place === 'journal' ? 'goJournal' : 'goSchedule');
  },
});

const bringToFront = (): void => {
  const window = mainWindow();
  if (window?.isMinimized()) window.restore();
  window?.focus();
};

const refreshMenu = (workspace: Workspace): void =>
  setMenu(
    {
      choose: (choice) => emit('menu.chosen', choice),
      openPlan: () => void choosePlan(workspace, mainWindow()),
      saveCopy: () => void saveCopy(workspace, mainWindow()),
      revealPlan: () => revealPlan(workspace),
    },
    workspace.session?.history ?? { undo: null, redo: null },
    workspace.session !== null,
  );

/** A second start hands over its plan and brings the window to the front; macOS hands files over as an event. */
const openPlansFromOutside = (workspace: Workspace): void => {
  app.on('second-instance', (_event, _argv, _folder, handedOver) => {
    bringToFront();
    const file = planFileOf(handedOver);
    if (file !== null) void workspace.open(file);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void workspace.open(file);
  });
  app.on('window-all-closed', () => app.quit());
};

const planFileOf = (handedOver: unknown): string | null =>
  typeof handedOver === 'object' && handedOver !== null && 'planFile' in handedOver && typeof handedOver.planFile === 'string'
    ? handedOver.planFile
    : null;

const trustedOrigin = (): string => {
  const address = developmentUrl();
  return address ? new URL(address).origin : pageOrigin;
};

/** The one window with a page a person works in; the windows documents are printed from are never shown. */
const mainWindow = (): BrowserWindow | null =>
  BrowserWindow.getAllWindows().find((window) => window.webContents.session === session.defaultSession) ?? null;
