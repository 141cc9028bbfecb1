import { app } from './app';
import { BrowserWindow } from './browser-window';
import { loud } from './faithful';
import { ipcMain } from './ipc-main';
import { sessionModule, sessionOf } from './session';
import { contentsAsElectron, contentsOfTarget, WebContents } from './web-contents';

/** What `require('electron')` gives in the main process. */
export const electron = loud('electron', {
  app,
  BrowserWindow: loud('BrowserWindow', BrowserWindow),
  ipcMain,
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
