import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium to use: the one named by WAYMARK_CHROMIUM, or else the first in the usual places; or none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['WAYMARK_CHROMIUM'];
  if (named) return isExecutable(named) ? named : undefined;
  return [...onPath(env), ...usualPlaces(env)].find(isExecutable);
}

/** What to say where there is none. */
export function chromiumMissing(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['WAYMARK_CHROMIUM'];
  if (named) return `electron-on-chromium: WAYMARK_CHROMIUM names ${named}, which cannot be run.`;
  return 'electron-on-chromium: no Chromium, Chrome or Edge was found; install one (on Debian: apt-get install chromium) '
    + 'or name it in WAYMARK_CHROMIUM.';
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable',
  'microsoft-edge'];

function onPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge']
        .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) => root ? [
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(root, 'Chromium', 'Application', 'chrome.exe'),
        join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ] : []);
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
