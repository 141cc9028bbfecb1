import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** What the store needs to know about the processes of this computer. */
export interface Processes {
  readonly host: string;
  readonly ownId: number;
  /**
   * What no other process with this id has: when it started. Null where there is no such process, '' where it
   * cannot be known.
   */
  readonly startOf: (id: number) => Promise<string | null>;
}

/** The processes of this computer. */
export const nodeProcesses: Processes = {
  host: hostname(),
  ownId: process.pid,
  startOf: async (id) => {
    if (!isRunning(id)) return null;
    if (process.platform === 'linux') return linuxStart(id);
    return process.platform === 'win32' ? '' : listedStart(id);
  },
};

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Clock ticks from the start of the computer, with the id of that start; the name of a process may hold any
 * character.
 */
const linuxStart = async (id: number): Promise<string | null> => {
  try {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return null;
  }
};

const listedStart = (id: number): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(
      'ps',
      ['-o', 'lstart=', '-p', String(id)],
      { env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' } },
      (error, out) => {
        resolve(error ? '' : out.trim() || null);
      },
    );
  });
