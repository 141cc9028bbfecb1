import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { janitor } from '../wire/janitor';

/** What a second start tells the first one. */
export interface OtherInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

/**
 * Claims to be the only instance on a user data folder. Answers how to release the claim, or nothing when another
 * process holds it, which has then been told of this start. The claim is a folder in the temporary folder, so
 * that the person's own folders hold nothing of the stand-in.
 */
export function claimSingleInstance(
  userData: string,
  additionalData: unknown,
  onOther: (other: OtherInstance) => void,
): (() => void) | undefined {
  const folder = claimFolder(userData);
  if (!claimed(folder)) {
    tell(folder, { argv: process.argv, workingDirectory: process.cwd(), additionalData });
    return undefined;
  }
  janitor.removeAtEnd(folder);
  const watcher = watch(folder, { persistent: false }, () => readMessages(folder, onOther));
  return () => {
    watcher.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

const OWNER = 'owner';

function claimFolder(userData: string): string {
  const name = createHash('sha256').update(userData).digest('hex').slice(0, 16);
  return join(tmpdir(), `electron-on-chromium-${userInfo().uid}-${name}`);
}

function claimed(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = join(folder, OWNER);
  const mine = join(folder, `${OWNER}-${process.pid}`);
  writeFileSync(mine, `${process.pid} ${startOf(process.pid)}`);
  try {
    return linked(mine, owner);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Linking is the one step that either finds nobody there or fails, and never leaves a half-written claim. */
function linked(mine: string, owner: string): boolean {
  for (;;) {
    try {
      linkSync(mine, owner);
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (isRunning(readFileSync(owner, 'utf8'))) return false;
      rmSync(owner, { force: true });
    }
  }
}

function isRunning(owner: string): boolean {
  const [pid, start] = owner.split(' ');
  return start !== undefined && start !== '' && startOf(Number(pid)) === start;
}

/** When a process started, in the kernel's ticks, so that a reused process id is not taken for its former owner. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function tell(folder: string, message: OtherInstance): void {
  const name = `${process.pid}-${process.hrtime.bigint()}`;
  writeFileSync(join(folder, `${name}.part`), JSON.stringify(message));
  renameSync(join(folder, `${name}.part`), join(folder, `${name}.json`));
}

function readMessages(folder: string, onOther: (other: OtherInstance) => void): void {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json')).sort()) {
    const message: OtherInstance = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    rmSync(join(folder, name), { force: true });
    onOther(message);
  }
}
