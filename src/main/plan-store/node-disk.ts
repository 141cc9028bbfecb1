import { constants, lstatSync, writeSync, type BigIntStats } from 'node:fs';
import { link, mkdir, open, readdir, rename, unlink, type FileHandle } from 'node:fs/promises';
import { codeOf, type Disk, type DiskFile, type FileFacts, type OpenMode } from './disk';

const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_APPEND } = constants;
// Windows has neither, and neither links that an ordinary user could plant nor pipes among files.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;
const O_NONBLOCK = constants.O_NONBLOCK ?? 0;

const flags: Record<OpenMode, number> = {
  read: O_RDONLY | O_NOFOLLOW | O_NONBLOCK,
  create: O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW,
  append: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK,
};

/**
 * Small writes go to the system's memory and looks at a name are answered from there: both take less time
 * than handing
 * them to another thread. Whatever waits for the disk itself is handed over.
 */
const smallWrite = 64 * 1024;

/** The computer's own file system. */
export const nodeDisk: Disk = {
  open: async (path, mode) => fileOn(await open(path, flags[mode], 0o600)),
  rename,
  link,
  remove: unlink,
  makeFolder: async (path) => {
    await mkdir(path, { mode: 0o700 });
  },
  list: (folder) => readdir(folder),
  facts: async (path) => {
    try {
      return await Promise.resolve(factsOf(lstatSync(path, { bigint: true })));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  syncFolder: async (folder) => {
    // Windows cannot open folders; NTFS keeps names in a journal of its own.
    if (process.platform === 'win32') return;
    const handle = await open(folder, O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

const fileOn = (handle: FileHandle): DiskFile => ({
  read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
  write: async (bytes) =>
    bytes.length <= smallWrite
      ? writeSync(handle.fd, bytes)
      : (await handle.write(bytes, 0, bytes.length, null)).bytesWritten,
  syncData: () => handle.datasync(),
  sync: () => handle.sync(),
  facts: async () => factsOf(await handle.stat({ bigint: true })),
  close: () => handle.close(),
});

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
