type Role = NonNullable<Electron.MenuItemConstructorOptions['role']>;

/** What a role stands for: its words, its keys, and what it does to the window it is used in. */
export interface RoleMeaning {
  readonly label: string;
  readonly accelerator?: string;
  readonly act?: (window: Electron.BrowserWindow | undefined, app: Electron.App) => void;
  readonly submenu?: readonly Electron.MenuItemConstructorOptions[];
}

const mac = process.platform === 'darwin';
const separator: Electron.MenuItemConstructorOptions = { type: 'separator' };

/** Editing keys have no accelerator here: where a text field has the focus, Chromium edits by itself. */
const ROLES: Readonly<Partial<Record<Role, RoleMeaning>>> = {
  undo: { label: 'Undo', act: (window) => window?.webContents.undo() },
  redo: { label: 'Redo', act: (window) => window?.webContents.redo() },
  cut: { label: 'Cut', act: (window) => window?.webContents.cut() },
  copy: { label: 'Copy', act: (window) => window?.webContents.copy() },
  paste: { label: 'Paste', act: (window) => window?.webContents.paste() },
  pasteAndMatchStyle: {
    label: 'Paste and Match Style',
    accelerator: mac ? 'Cmd+Option+Shift+V' : 'Shift+CommandOrControl+V',
    act: (window) => window?.webContents.pasteAndMatchStyle(),
  },
  delete: { label: 'Delete', act: (window) => window?.webContents.delete() },
  selectAll: { label: 'Select All', act: (window) => window?.webContents.selectAll() },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', act: (window) => window?.reload() },
  forceReload: {
    label: 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    act: (window) => window?.webContents.reloadIgnoringCache(),
  },
  toggleDevTools: {
    label: 'Toggle Developer Tools',
    accelerator: mac ? 'Alt+Command+I' : 'Ctrl+Shift+I',
    act: (window) => window?.webContents.toggleDevTools(),
  },
  resetZoom: {
    label: 'Actual Size',
    accelerator: 'CommandOrControl+0',
    act: (window) => window?.webContents.setZoomLevel(0),
  },
  zoomIn: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus', act: (window) => zoomBy(window, 0.5) },
  zoomOut: { label: 'Zoom Out', accelerator: 'CommandOrControl+-', act: (window) => zoomBy(window, -0.5) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: mac ? 'Control+Command+F' : 'F11',
    act: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', act: (window) => window?.minimize() },
  zoom: { label: 'Zoom', act: (window) => window?.maximize() },
  close: { label: mac ? 'Close Window' : 'Close', accelerator: 'CommandOrControl+W', act: (window) => window?.close() },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', act: (_window, app) => app.quit() },
  about: { label: 'About', act: (_window, app) => app.showAboutPanel() },
  help: { label: 'Help' },
  window: { label: 'Window' },
  services: { label: 'Services' },
  hide: { label: 'Hide' },
  hideOthers: { label: 'Hide Others' },
  unhide: { label: 'Show All' },
  front: { label: 'Bring All to Front' },
  recentDocuments: { label: 'Open Recent' },
  clearRecentDocuments: { label: 'Clear Menu', act: (_window, app) => app.clearRecentDocuments() },
  appMenu: { label: 'Application', submenu: [{ role: 'about' }, separator, { role: 'quit' }] },
  fileMenu: { label: 'File', submenu: [mac ? { role: 'close' } : { role: 'quit' }] },
  editMenu: {
    label: 'Edit',
    submenu: [
      { role: 'undo' }, { role: 'redo' }, separator,
      { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'delete' }, separator, { role: 'selectAll' },
    ],
  },
  viewMenu: {
    label: 'View',
    submenu: [
      { role: 'reload' }, { role: 'forceReload' }, { role: 'toggleDevTools' }, separator,
      { role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, separator, { role: 'togglefullscreen' },
    ],
  },
  windowMenu: { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'zoom' }, { role: 'close' }] },
};

/** The meaning of a role, whatever the case of its letters. */
export function meaningOf(role: string): RoleMeaning {
  const meaning = Object.entries(ROLES).find(([name]) => name.toLowerCase() === role.toLowerCase())?.[1];
  if (!meaning) throw new Error(`electron-on-chromium: the menu role ${role} is not provided`);
  return meaning;
}

function zoomBy(window: Electron.BrowserWindow | undefined, step: number): void {
  if (window) window.webContents.setZoomLevel(window.webContents.getZoomLevel() + step);
}
