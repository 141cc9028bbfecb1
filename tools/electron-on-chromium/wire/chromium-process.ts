import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { switchesWith } from './chromium-switches';
import { DevToolsConnection } from './devtools-connection';
import { janitor } from './janitor';

export interface ChromiumOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** The application's own switches, without dashes, and their values. */
  readonly switches: ReadonlyMap<string, string>;
  /** Where Chromium's word goes that it listens for DevTools, when it was asked to. */
  readonly announce: (line: string) => void;
}

/** A running Chromium with a temporary profile of its own, reached through a pipe: it leaves when this process does. */
export class ChromiumProcess {
  readonly connection: DevToolsConnection;
  readonly headless: boolean;
  readonly #options: ChromiumOptions;
  readonly #folder: string;

  constructor(options: ChromiumOptions) {
    this.#options = options;
    this.headless = options.headless;
    this.#folder = mkdtempSync(join(tmpdir(), 'electron-on-chromium-'));
    janitor.removeAtEnd(this.#folder);
    mkdirSync(join(this.#folder, 'tmp'));
    const child = this.#spawn(['--remote-debugging-pipe', '--no-startup-window'], true);
    if (child.pid !== undefined) janitor.killAtEnd(child.pid);
    this.connection = new DevToolsConnection(child.stdio[3] as Writable, child.stdio[4] as Readable);
    announceDevTools(child, options.announce);
  }

  /** Opens a window without tabs or address bar, by way of a second process that hands the request to the first. */
  openAppWindow(url: string, size: { readonly width: number; readonly height: number }): void {
    this.#spawn([`--app=${url}`, `--window-size=${size.width},${size.height}`], false);
  }

  #spawn(extra: readonly string[], withPipe: boolean): ChildProcess {
    const profile = `--user-data-dir=${join(this.#folder, 'profile')}`;
    const own = switchesWith(this.#options.switches);
    const mode = this.#options.headless ? ['--headless=new', '--disable-gpu'] : platformSwitches();
    // Root cannot have Chromium's sandbox; the second switch keeps a banner about that out of the window.
    const root = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
    const child = spawn(this.#options.executable, [...own, ...mode, ...root, profile, ...extra], {
      detached: withPipe,
      env: { ...process.env, TMPDIR: join(this.#folder, 'tmp') },
      stdio: withPipe ? ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] : 'ignore',
    });
    child.unref();
    return child;
  }
}

/** Windows are placed and restored through X11, which Wayland sessions offer too. */
function platformSwitches(): string[] {
  return process.platform === 'linux' ? ['--ozone-platform=x11'] : [];
}

function announceDevTools(child: ChildProcess, announce: (line: string) => void): void {
  let seen = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    if (process.env['ELECTRON_ENABLE_LOGGING']) process.stderr.write(chunk);
    if (seen.length > 100_000) return;
    const before = seen;
    seen += chunk.toString('utf8');
    const line = /DevTools listening on ws:\/\/\S+(?=\s)/;
    const match = line.exec(seen);
    if (match && !line.test(before)) announce(match[0]);
  });
}
