import { z } from '../../core/kit/schema';
import { codeOf, type Disk } from './disk';
import type { FileNames } from './file-names';
import type { Processes } from './processes';
import { moveIntoPlace, removeIfThere } from './names-on-disk';
import { readWhole, writeAll } from './whole-file';

/** Who has a plan open: a process of a computer, told from later ones with the same id by when it started. */
export const LockHolder = z.object({ host: z.string(), pid: z.int(), started: z.string() });
/** See the schema of the same name. */
export type LockHolder = z.infer<typeof LockHolder>;

/**
 * The lock is ours, or somebody else holds it; `elsewhere` when that is another computer, which cannot be
 * asked.
 */
export type LockOutcome =
  | { readonly kind: 'ours'; readonly release: () => Promise<void> }
  | { readonly kind: 'taken'; readonly holder: LockHolder; readonly elsewhere: boolean };

interface Ports {
  readonly disk: Disk;
  readonly processes: Processes;
  readonly random: () => string;
}

const heldHere = new Set<string>();
const attempts = 5;

/**
 * Takes the lock file of a plan. One left behind by a process that is no more, also one whose id another
 * process has
 * now, is taken over; one of another computer only when `evenFromElsewhere` says so.
 */
export const takeLock = async (
  ports: Ports,
  names: FileNames,
  evenFromElsewhere = false,
): Promise<LockOutcome> => {
  const { processes } = ports;
  const own: LockHolder = {
    host: processes.host,
    pid: processes.ownId,
    started: (await processes.startOf(processes.ownId)) ?? '',
  };
  for (let attempt = 0; ; attempt += 1) {
    if (await createLock(ports, names, names.lock, own)) {
      heldHere.add(names.lock);
      return { kind: 'ours', release: () => release(ports.disk, names) };
    }
    const holder = await readHolder(ports.disk, names.lock);
    if (holder === 'gone') continue;
    const elsewhere = holder !== null && holder.host !== processes.host;
    const alive =
      holder !== null && (elsewhere ? !evenFromElsewhere : await isAlive(processes, holder, names));
    if (alive || attempt >= attempts) return { kind: 'taken', holder: holder ?? own, elsewhere };
    await removeStale(ports, names, own, holder);
  }
};

/** The lock appears under its name with its content, so nobody reads one that is half written. */
const createLock = async (
  { disk, random }: Ports,
  names: FileNames,
  path: string,
  own: LockHolder,
): Promise<boolean> => {
  const temporary = names.temporary(random());
  const file = await disk.open(temporary, 'create');
  try {
    await writeAll(file, Buffer.from(`${JSON.stringify(own)}\n`));
  } finally {
    await file.close();
  }
  try {
    return await moveIntoPlace(disk, temporary, path);
  } catch (error) {
    // Whoever got the lock meanwhile has tidied up.
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
};

const readHolder = async (disk: Disk, path: string): Promise<LockHolder | null | 'gone'> => {
  try {
    const holder = LockHolder.safeParse(
      JSON.parse(Buffer.from(await readWhole(disk, path)).toString('utf8')),
    );
    return holder.success ? holder.data : null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'gone';
    if (codeOf(error) !== null) throw error;
    return null;
  }
};

const isAlive = async (processes: Processes, holder: LockHolder, names: FileNames): Promise<boolean> => {
  if (holder.pid === processes.ownId) return heldHere.has(names.lock);
  const started = await processes.startOf(holder.pid);
  return started !== null && (started === '' || holder.started === '' || started === holder.started);
};

/**
 * Removes a lock judged stale, unless it has changed since. Only who holds the second file may, so that of
 * two
 * processes that judged the same lock one cannot remove what the other has put in its place.
 */
const removeStale = async (
  ports: Ports,
  names: FileNames,
  own: LockHolder,
  judged: LockHolder | null,
): Promise<void> => {
  const { disk, processes } = ports;
  const guard = names.lockTakeover;
  if (!(await createLock(ports, names, guard, own))) {
    const other = await readHolder(disk, guard);
    const dead =
      other === null ||
      (other !== 'gone' && other.host === processes.host && !(await isAlive(processes, other, names)));
    if (dead) await removeIfThere(disk, guard);
    return;
  }
  try {
    const now = await readHolder(disk, names.lock);
    if (now !== 'gone' && JSON.stringify(now) === JSON.stringify(judged))
      await removeIfThere(disk, names.lock);
  } finally {
    await removeIfThere(disk, guard);
  }
};

const release = async (disk: Disk, names: FileNames): Promise<void> => {
  heldHere.delete(names.lock);
  await removeIfThere(disk, names.lock);
};
