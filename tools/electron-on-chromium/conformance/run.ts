import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFolder, executablePath } from './launch';

/** How a run of an application went. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** A running application, started as a person would from a shell. */
export interface Run {
  readonly process: ChildProcess;
  readonly userData: string;
  readonly ended: Promise<Outcome>;
  line(text: string): Promise<void>;
}

export interface RunOptions {
  readonly userData?: string;
  /** Where the run is to keep its temporary files. */
  readonly temp?: string;
}

/** Starts an application on its own. */
export function run(name: string, args: readonly string[], options: RunOptions = {}): Run {
  const { userData = mkdtempSync(join(tmpdir(), 'conformance-')), temp = tmpdir() } = options;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executablePath, [...sandbox, appFolder(name), `--user-data-dir=${userData}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temp },
  });
  let output = '';
  let errors = '';
  const seen = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
    for (const look of seen) look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  const lines = (): string[] => output.split('\n').filter((line) => line !== '');
  return {
    process: child,
    userData,
    ended: new Promise((resolve) => child.on('close', (code, signal) => {
      rmSync(userData, { recursive: true, force: true });
      resolve({ code, signal, lines: lines(), errors });
    })),
    line: (text) => new Promise((resolve) => {
      const look = (): void => {
        if (lines().includes(text)) resolve();
      };
      seen.add(look);
      look();
    }),
  };
}
