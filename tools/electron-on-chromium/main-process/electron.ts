import { app } from './app';
import { BrowserWindow } from './browser-window';
import { loud } from './faithful';
import { clipboard } from './clipboard';
import { dialog } from './dialog';
import { ipcMain } from './ipc-main';
import { Menu, MenuItem } from './menu';
import { onAcceleratorsChanged } from './menu-accelerators';

import { nativeTheme } from './native-theme';
import { Notification } from './notification';
import { powerMonitor } from './power-monitor';
import { safeStorage } from './safe-storage';
import { screen } from './screen';
import { shell } from './shell';
import { sessionModule, sessionOf } from './session';
import { contentsAsElectron, contentsOfTarget, WebContents } from './web-contents';

/** What `require('electron')` gives in the main process. */
export const electron = loud('electron', {
  app,
  BrowserWindow: loud('BrowserWindow', BrowserWindow),
  clipboard,
  dialog,
  ipcMain,
  Menu: loud('Menu', Menu),
  MenuItem: loud('MenuItem', MenuItem),
  nativeTheme,
  Notification: loud('Notification', Notification),
  powerMonitor,
  safeStorage,
  screen,
  shell,
  session: sessionModule,
  protocol: sessionOf('').protocol,
  webContents: loud('webContents', {
    getAllWebContents: () => [...WebContents.all].map(contentsAsElectron),
    fromDevToolsTargetId: (targetId: string) => {
      const contents = contentsOfTarget(targetId);
      return contents && contentsAsElectron(contents);
    },
    fromId: (id: number) => {
      const contents = [...WebContents.all].find((each) => each.id === id);
      return contents && contentsAsElectron(contents);
    },
  }),
});

app.on('web-contents-created', () => {
  for (const contents of WebContents.all) contents.showScheme(nativeTheme.scheme);
});
onAcceleratorsChanged((accelerators) => {
  for (const contents of WebContents.all) contents.useAccelerators(accelerators);
});
