import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const document = /^[^.].*\.(?:md|markdown|ya?ml|json|csv|tsv)$/i;

/**
 * The career path documents that stand in a folder, whole names in the order of their names; null where it
 * is no folder.
 */
export const documentsIn = async (path: string): Promise<string[] | null> => {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.flatMap((entry) => (entry.isFile() && document.test(entry.name) ? entry.name : []));
    return names
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => join(path, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
};
