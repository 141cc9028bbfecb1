import { randomBytes } from 'node:crypto';
import * as nodeFs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../core/kit/result';

/**
 * Why a file could not be saved, with a `sentence` for the person. What stood under that name before is untouched,
 * except when `unconfirmed`: then the file is there, and only a power cut right now could take it away.
 */
export interface SaveError {
  readonly type: 'no-space' | 'no-folder' | 'is-folder' | 'is-device' | 'not-permitted' | 'read-only' | 'failed' | 'unconfirmed';
  readonly file: string;
  readonly sentence: string;
}

/** The calls of the file system that a save makes, so that a test can let each of them fail. */
export type SavingFs = Pick<typeof nodeFs, 'open' | 'rename' | 'unlink' | 'stat'>;

/**
 * Saves bytes under a name so that the name holds all of them or what it held before, also after a power cut:
 * a new file beside it, written and synced, takes the name, and the folder is synced.
 */
export const saveAtomic = async (
  file: string,
  bytes: Uint8Array,
  fs: SavingFs = nodeFs,
): Promise<Result<void, SaveError>> => {
  try {
    await refuseOthers(file, fs);
    const temporary = join(dirname(file), `.waymark-${randomBytes(6).toString('hex')}.tmp`);
    await writeNew(temporary, bytes, fs);
    await orRemove(temporary, fs, () => fs.rename(temporary, file));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(saveError(file, typeOf(error.code), error.code));
  }
  return (await folderSynced(dirname(file), fs)) ? ok(undefined) : err(saveError(file, 'unconfirmed', ''));
};

/** A rename would replace an empty folder on some systems, and a device such as /dev/null on most. */
const refuseOthers = async (file: string, fs: SavingFs): Promise<void> => {
  const there = await fs.stat(file).catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  });
  if (there?.isDirectory()) throw Object.assign(new Error('a folder has that name'), { code: 'EISDIR' });
  if (there && !there.isFile()) throw Object.assign(new Error('a device has that name'), { code: 'ENODEV' });
};

/** Only this user may read it: a plan holds pay. */
const writeNew = async (file: string, bytes: Uint8Array, fs: SavingFs): Promise<void> => {
  const handle = await fs.open(file, 'wx', 0o600);
  await orRemove(file, fs, async () => {
    try {
      await writeAll(handle, bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
};

/** A disk that is nearly full takes a part and reports success, so what is left is offered until an error says why. */
const writeAll = async (handle: nodeFs.FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was taken'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
};

/** Where a step fails its file is removed; the step's error is the one that counts. */
const orRemove = async (file: string, fs: SavingFs, step: () => Promise<void>): Promise<void> => {
  try {
    await step();
  } catch (error) {
    await fs.unlink(file).catch(() => undefined);
    throw error;
  }
};

/** Windows and some network folders cannot sync a folder; there the rename is all that can be had. */
const folderSynced = async (folder: string, fs: SavingFs): Promise<boolean> => {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return ['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP'].includes(error.code);
  }
};

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const saveError = (file: string, type: SaveError['type'], code: string): SaveError => ({
  type,
  file,
  sentence: sentences[type](basename(file), dirname(file), code),
});

const typeOf = (code: string): Exclude<SaveError['type'], 'unconfirmed'> => {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-space';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no-folder';
  if (code === 'EISDIR') return 'is-folder';
  if (code === 'ENODEV') return 'is-device';
  if (code === 'EACCES' || code === 'EPERM') return 'not-permitted';
  return code === 'EROFS' ? 'read-only' : 'failed';
};

const sentences: Record<SaveError['type'], (name: string, folder: string, code: string) => string> = {
  'no-space': (name, folder) => `“${name}” was not saved: the disk of ${folder} is full. Make room there, or save elsewhere.`,
  'no-folder': (name, folder) => `“${name}” was not saved: there is no folder ${folder}. Make it first, or save elsewhere.`,
  'is-folder': (name, folder) => `“${name}” was not saved: in ${folder} a folder has that name. Choose another name.`,
  'is-device': (name, folder) => `“${name}” was not saved: in ${folder} that is no file but a device. Choose another name.`,
  'not-permitted': (name, folder) => `“${name}” was not saved: you may not write in ${folder}. Save elsewhere.`,
  'read-only': (name, folder) => `“${name}” was not saved: ${folder} is read-only. Save elsewhere.`,
  failed: (name, folder, code) => `“${name}” was not saved: writing in ${folder} failed (${code}). Try again, or save elsewhere.`,
  unconfirmed: (name, folder) => `“${name}” is in ${folder}, but the disk did not confirm that it is kept. Save it again.`,
};
