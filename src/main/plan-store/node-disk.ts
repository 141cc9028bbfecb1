import {
  closeSync,
  constants,
  fdatasync,
  fdatasyncSync,
  fstatSync,
  fsync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  unlinkSync,
  write,
  writeSync,
  type BigIntStats,
} from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf, type Disk, type DiskFile, type FileFacts, type OpenMode } from './disk';
import { SyncPace } from './sync-pace';

const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_APPEND } = constants;
// Windows has neither, and neither links that an ordinary user could plant nor pipes among files.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;
const O_NONBLOCK = constants.O_NONBLOCK ?? 0;

const flags: Record<OpenMode, number> = {
  read: O_RDONLY | O_NOFOLLOW | O_NONBLOCK,
  create: O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW,
  append: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK,
};

/** Larger writes are handed to another thread. */
const smallWrite = 64 * 1024;

/**
 * The computer's own file system. What it answers from memory (names, reads, small writes) takes less time than
 * handing it to another thread; whatever waits for the disk itself is handed over, unless the disk is quick.
 */
export const nodeDisk: Disk = {
  open: async (path, mode) => fileOn(openSync(path, flags[mode], 0o600)),
  rename,
  link: async (existing, name) => linkSync(existing, name),
  remove: async (path) => unlinkSync(path),
  makeFolder: async (path) => {
    await mkdir(path, { mode: 0o700 });
  },
  list: async (folder) => readdirSync(folder),
  facts: async (path) => {
    try {
      return factsOf(lstatSync(path, { bigint: true }));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  syncFolder: async (folder) => {
    // Windows cannot open folders; NTFS keeps names in a journal of its own.
    if (process.platform === 'win32') return;
    const descriptor = openSync(folder, O_RDONLY);
    try {
      await synced(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
};

const fileOn = (descriptor: number): DiskFile => {
  const pace = new SyncPace();
  let open = true;
  // The number of a closed file may be that of another by now.
  const own = (): number => {
    if (!open) throw Object.assign(new Error('The file is closed.'), { code: 'EBADF' });
    return descriptor;
  };
  return {
    read: async (into, position) => readSync(own(), into, 0, into.length, position),
    write: async (bytes) =>
      bytes.length <= smallWrite ? writeSync(own(), bytes) : (await written(own(), bytes)).bytesWritten,
    syncData: async () => {
      const begun = performance.now();
      if (pace.inline) fdatasyncSync(own());
      else await dataSynced(own());
      pace.took(performance.now() - begun);
    },
    sync: async () => synced(own()),
    facts: async () => factsOf(fstatSync(own(), { bigint: true })),
    close: async () => {
      if (open) {
        open = false;
        closeSync(descriptor);
      }
    },
  };
};

const written = promisify(write);
const synced = promisify(fsync);
const dataSynced = promisify(fdatasync);

const factsOf = (stats: BigIntStats): FileFacts => ({
  kind: kindOf(stats),
  identity: `${stats.dev}:${stats.ino}`,
  size: Number(stats.size),
  modified: String(stats.mtimeNs),
});

const kindOf = (stats: BigIntStats): FileFacts['kind'] => {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
};
