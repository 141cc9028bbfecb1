import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { launch } from './launch';

type PathName = Parameters<Electron.App['getPath']>[0];

/** The folders an application may ask for, with those it has set itself. */
export class AppPaths {
  readonly #set = new Map<string, string>();
  readonly #appName: () => string;

  constructor(appName: () => string) {
    this.#appName = appName;
  }

  get(name: PathName): string {
    return this.#set.get(name) ?? this.#standard(name);
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    mkdirSync(path, { recursive: true });
    this.#set.set(name, path);
  }

  #standard(name: PathName): string {
    switch (name) {
      case 'home': return homedir();
      case 'appData': return appData();
      case 'userData': return launch().switches.get('user-data-dir') || join(this.get('appData'), this.#appName());
      case 'sessionData': return this.get('userData');
      case 'logs': return join(this.get('userData'), 'logs');
      case 'crashDumps': return join(this.get('userData'), 'Crashpad');
      case 'temp': return tmpdir();
      case 'exe':
      case 'module': return launch().executable;
      case 'desktop': return userFolder('DESKTOP', 'Desktop');
      case 'documents': return userFolder('DOCUMENTS', 'Documents');
      case 'downloads': return userFolder('DOWNLOAD', 'Downloads');
      case 'music': return userFolder('MUSIC', 'Music');
      case 'pictures': return userFolder('PICTURES', 'Pictures');
      case 'videos': return userFolder('VIDEOS', 'Videos');
      default: throw new Error(`Failed to get '${name}' path`);
    }
  }
}

function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  return configFolder();
}

function configFolder(): string {
  return process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}

/** A folder of the person's as their desktop names it, or its usual English name. */
function userFolder(key: string, usual: string): string {
  const named = userDirectories().match(new RegExp(`^XDG_${key}_DIR="(.+)"$`, 'm'))?.[1];
  return named ? named.replace('$HOME', homedir()) : join(homedir(), usual);
}

function userDirectories(): string {
  try {
    return readFileSync(join(configFolder(), 'user-dirs.dirs'), 'utf8');
  } catch {
    return '';
  }
}
