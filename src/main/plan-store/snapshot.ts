import { createHash } from 'node:crypto';
import type { Disk } from './disk';
import { writeAll } from './whole-file';

const pieceSize = 1024 * 1024;

/**
 * Writes pieces to a new file, makes them durable, reads them back and compares; on any failure the file is
 * removed.
 */
export const writeVerified = async (
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array>,
): Promise<void> => {
  const file = await disk.open(path, 'create');
  try {
    const written = createHash('sha256');
    for (const piece of pieces) {
      await writeAll(file, piece);
      written.update(piece);
    }
    await file.sync();
    await file.close();
    if ((await hashOf(disk, path)) !== written.digest('hex')) {
      throw Object.assign(new Error('What was read back is not what was written.'), { code: 'EIO' });
    }
  } catch (error) {
    await discard(disk, path, file);
    throw error;
  }
};

const hashOf = async (disk: Disk, path: string): Promise<string> => {
  const file = await disk.open(path, 'read');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(pieceSize);
    for (let at = 0, got = await file.read(piece, 0); got > 0; got = await file.read(piece, at)) {
      hash.update(piece.subarray(0, got));
      at += got;
    }
    return hash.digest('hex');
  } finally {
    await file.close();
  }
};

/**
 * The file may be closed already, and may not be removable on a failing disk; the next start removes what is
 * left.
 */
const discard = async (
  disk: Disk,
  path: string,
  file: { readonly close: () => Promise<void> },
): Promise<void> => {
  await Promise.allSettled([file.close()]);
  await Promise.allSettled([disk.remove(path)]);
};
