import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import type { SettingsFile } from '../preferences/settings-file';
import { developmentUrl, pageUrl } from './protocol';

const smallest = { width: 900, height: 600 };
const usual = { width: 1280, height: 840 };

/** Opens the window where it stood last, if that place is still on a screen, and remembers where it goes. */
export const openWindow = (settings: SettingsFile): BrowserWindow => {
  const remembered = settings.value.window;
  const bounds = remembered && isOnScreen(remembered.bounds) ? remembered.bounds : usual;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Waymark',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#131918' : '#faf8f3',
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  if (remembered?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    void settings.change({ window: { bounds: window.getNormalBounds(), maximized: window.isMaximized() } });
  });
  void window.loadURL(developmentUrl() ?? pageUrl);
  return window;
};

const isOnScreen = (bounds: Rectangle): boolean => {
  const { workArea } = screen.getDisplayMatching(bounds);
  const visibleWidth = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  const visibleHeight = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
  return visibleWidth >= 200 && visibleHeight >= 100;
};
