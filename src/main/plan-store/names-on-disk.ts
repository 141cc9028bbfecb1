import { codeOf, type Disk } from './disk';
import { readWhole, writeAll } from './whole-file';

const linksUnsupported = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);

/** Removes a file; that it is gone already is as good. */
export const removeIfThere = async (disk: Disk, path: string): Promise<void> => {
  try {
    await disk.remove(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
};

/**
 * Gives a temporary file its name if nothing has that name yet; says whether it did. The temporary name is
 * gone afterwards.
 */
export const moveIntoPlace = async (disk: Disk, temporary: string, path: string): Promise<boolean> => {
  try {
    return await linkOrCopy(disk, temporary, path);
  } finally {
    await removeIfThere(disk, temporary);
  }
};

/**
 * Keeps the bytes of a file under a second name as well; says whether that name was free. Copies where files
 * cannot have two names.
 */
export const linkOrCopy = async (disk: Disk, path: string, name: string): Promise<boolean> => {
  try {
    await disk.link(path, name);
    return true;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!linksUnsupported.has(code)) throw error;
    return copy(disk, path, name);
  }
};

/** The first of numbered names under which nothing stands yet. */
export const freeName = async (disk: Disk, nameOf: (number: number) => string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number);
    if ((await disk.facts(name)) === null) return name;
  }
};

const copy = async (disk: Disk, path: string, name: string): Promise<boolean> => {
  const bytes = await readWhole(disk, path);
  try {
    const file = await disk.open(name, 'create');
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    await Promise.allSettled([disk.remove(name)]);
    throw error;
  }
};
