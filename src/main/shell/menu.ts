import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '../../contract/document';
import type { History } from '../../contract/plan';

/** What the menu does in main itself; everything else is a choice the page carries out. */
export interface MenuActions {
  readonly choose: (choice: MenuChoice) => void;
  readonly openPlan: () => void;
  readonly saveCopy: () => void;
  readonly revealPlan: () => void;
}

/** Sets the application menu, with undo and redo named after what they would do. */
export const setMenu = (actions: MenuActions, history: History, planIsOpen: boolean): void => {
  const menu = Menu.buildFromTemplate(template(actions, history, planIsOpen));
  Menu.setApplicationMenu(menu);
};

const template = (actions: MenuActions, history: History, planIsOpen: boolean): MenuItemConstructorOptions[] => {
  const choice = (label: string, id: MenuChoice, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    id,
    enabled: planIsOpen,
    click: () => actions.choose(id),
    ...(accelerator ? { accelerator } : {}),
  });
  const about = { ...choice('About Waymark', 'about'), enabled: true };
  const settings = choice('Settings…', 'settings', 'CmdOrCtrl+,');
  const onMac = process.platform === 'darwin';
  return [
    ...(onMac ? [macMenu(about, settings)] : []),
    {
      label: '&File',
      submenu: [
        { label: 'New plan…', click: () => actions.choose('newPlan') },
        { label: 'Open plan…', accelerator: 'CmdOrCtrl+O', click: actions.openPlan },
        { label: 'Save a copy…', accelerator: 'CmdOrCtrl+Shift+S', enabled: planIsOpen, click: actions.saveCopy },
        { label: 'Show plan in folder', enabled: planIsOpen, click: actions.revealPlan },
        { type: 'separator' },
        choice('Print or save as PDF…', 'document', 'CmdOrCtrl+P'),
        ...(onMac ? [] : [{ type: 'separator' } as const, settings, { type: 'separator' } as const]),
        onMac ? { role: 'close' } : { role: 'quit', accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { ...choice(named('Undo', history.undo), 'undo', 'CmdOrCtrl+Z'), enabled: history.undo !== null },
        { ...choice(named('Redo', history.redo), 'redo', onMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'), enabled: history.redo !== null },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'selectAll' },
        { type: 'separator' },
        choice('Search and commands…', 'search', 'CmdOrCtrl+K'),
        choice('Capture evidence…', 'capture', 'CmdOrCtrl+Shift+E'),
        choice('Log hours…', 'logHours'),
      ],
    },
    {
      label: '&Go',
      submenu: [
        choice('Today', 'goToday', 'CmdOrCtrl+1'),
        choice('Path', 'goPath', 'CmdOrCtrl+2'),
        choice('Goals', 'goGoals', 'CmdOrCtrl+3'),
        choice('Schedule', 'goSchedule', 'CmdOrCtrl+4'),
        choice('Journal', 'goJournal', 'CmdOrCtrl+5'),
        choice('Pay', 'goPay', 'CmdOrCtrl+6'),
        choice('Practice', 'goPractice', 'CmdOrCtrl+7'),
        choice('People', 'goPeople', 'CmdOrCtrl+8'),
        choice('Portfolio', 'goPortfolio', 'CmdOrCtrl+9'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'help', submenu: [choice('Keyboard shortcuts', 'shortcuts'), ...(onMac ? [] : [about])] },
  ];
};

const macMenu = (about: MenuItemConstructorOptions, settings: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
  label: app.getName(),
  submenu: [
    about,
    { type: 'separator' },
    settings,
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
  ],
});

const named = (action: string, label: string | null): string => (label === null ? action : `${action} “${label}”`);
