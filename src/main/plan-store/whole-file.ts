import type { Disk, DiskFile } from './disk';

const pieceSize = 4 * 1024 * 1024;

/** Writes every byte, however few the disk takes at a time; a full disk may take some and report success. */
export const writeAll = async (file: DiskFile, bytes: Uint8Array): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    const taken = await file.write(done === 0 ? bytes : bytes.subarray(done));
    if (taken <= 0) throw Object.assign(new Error('The disk takes no more bytes.'), { code: 'ENOSPC' });
    done += taken;
  }
};

/** Everything that is in a file. */
export const readWhole = async (disk: Disk, path: string): Promise<Uint8Array> => {
  const file = await disk.open(path, 'read');
  try {
    return await readOpen(file, 0);
  } finally {
    await file.close();
  }
};

/** The last bytes of a file. */
export const readEnd = async (
  disk: Disk,
  path: string,
  size: number,
  length: number,
): Promise<Uint8Array> => {
  const file = await disk.open(path, 'read');
  try {
    return await readOpen(file, Math.max(0, size - length));
  } finally {
    await file.close();
  }
};

/** Everything in an open file from a position on. */
export const readOpen = async (file: DiskFile, from: number): Promise<Uint8Array> => {
  const { size } = await file.facts();
  const bytes = Buffer.allocUnsafe(Math.max(0, size - from));
  let done = 0;
  while (done < bytes.length) {
    const got = await file.read(bytes.subarray(done, done + pieceSize), from + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
};
