import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loud } from './faithful';

type Provided = Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep' | 'trashItem'>;

/** `shell`: hands things over to the desktop. */
export const shell = loud<Provided>('shell', {
  async openExternal(url: string): Promise<void> {
    if (!(await opened(new URL(url).href))) throw new Error('Failed to open: the desktop offers no way to open links');
  },
  async openPath(path: string): Promise<string> {
    if (!existsSync(path)) return 'Failed to open path';
    return (await opened(path)) ? '' : 'Failed to open path';
  },
  showItemInFolder(path: string): void {
    if (!shownByFileManager(path)) void opened(dirname(path));
  },
  beep(): void {
    process.stderr.write('\u0007');
  },
  async trashItem(path: string): Promise<void> {
    const { status } = spawnSync('gio', ['trash', path], { stdio: 'ignore' });
    if (status !== 0) throw new Error('Failed to move item to trash');
  },
});

/** Whether the desktop took it: what opens links and files says so by its exit code. */
function opened(target: string): Promise<boolean> {
  const [command, ...args] = opener();
  return new Promise((resolve) => {
    const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    child.unref();
  });
}

function opener(): [string, ...string[]] {
  switch (process.platform) {
    case 'darwin': return ['open'];
    case 'win32': return ['cmd', '/c', 'start', ''];
    default: return ['xdg-open'];
  }
}

function shownByFileManager(path: string): boolean {
  if (process.platform === 'darwin') return spawnSync('open', ['-R', path]).status === 0;
  const call = ['--session', '--dest', 'org.freedesktop.FileManager1', '--object-path', '/org/freedesktop/FileManager1',
    '--method', 'org.freedesktop.FileManager1.ShowItems', `['${pathToFileURL(path).href}']`, ''];
  return spawnSync('gdbus', ['call', ...call], { stdio: 'ignore' }).status === 0;
}
