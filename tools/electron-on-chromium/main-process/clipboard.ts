import { spawnSync } from 'node:child_process';
import { isHeadless } from './browser';
import { loud } from './faithful';

type Provided = Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'>;

let remembered = '';

/** `clipboard`: the desktop's where xclip or xsel reaches it, or else one of this process alone. */
export const clipboard = loud<Provided>('clipboard', {
  async readText(): Promise<string> {
    return read() ?? remembered;
  },
  async writeText(text: string): Promise<void> {
    remembered = text;
    write(text);
  },
  clear(): void {
    remembered = '';
    write('');
  },
});

function read(): string | undefined {
  return tried(['xclip', '-selection', 'clipboard', '-o']) ?? tried(['xsel', '--clipboard', '--output']);
}

function write(text: string): void {
  if (tried(['xclip', '-selection', 'clipboard', '-i'], text) === undefined) {
    tried(['xsel', '--clipboard', '--input'], text);
  }
}

function tried([command, ...args]: readonly [string, ...string[]], input?: string): string | undefined {
  if (isHeadless()) return undefined;
  const output = input === undefined ? 'pipe' : 'ignore';
  const run = spawnSync(command, args, { encoding: 'utf8', stdio: ['pipe', output, 'ignore'], input: input ?? '' });
  return run.status === 0 ? (run.stdout ?? '') : undefined;
}
