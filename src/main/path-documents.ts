import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { deepestFolder, isDocumentName, isOpenName, largestFile, mostDocuments } from '../core/importers/document-names';
import type { ChosenDocuments } from '../core/importers/documents';
import { emptyFolder, oneTooMany, sourceFrom, unreadableFile } from '../core/importers/problems';
import { err } from '../core/kit/result';

/** Reads chosen files, each by its own name. */
export const readFiles = (files: readonly string[]): Promise<ChosenDocuments> =>
  readAll(files.map((file) => ({ name: basename(file), file })));

/** Reads the documents of a chosen folder and of the folders in it, by their names within it; links are not followed. */
export const readFolder = async (folder: string): Promise<ChosenDocuments> => {
  const names = await namesIn(folder, '', 0);
  if (names === null) return { sources: [], problems: [unreadableFile(basename(folder))] };
  const found = names.filter(isDocumentName).toSorted((a, b) => a.localeCompare(b, 'en'));
  if (found.length === 0) return { sources: [], problems: [emptyFolder(basename(folder))] };
  return readAll(found.map((name) => ({ name, file: join(folder, name) })));
};

interface NamedFile {
  readonly name: string;
  readonly file: string;
}

const readAll = async (files: readonly NamedFile[]): Promise<ChosenDocuments> => {
  const chosen: ChosenDocuments = { sources: [], problems: [] };
  for (const { name, file } of files.slice(0, mostDocuments)) {
    const text = await readDocument(file);
    const source = text === null ? err(unreadableFile(name)) : sourceFrom(name, text);
    if (source.ok) chosen.sources.push(source.value);
    else chosen.problems.push(source.error);
  }
  chosen.problems.push(...files.slice(mostDocuments).map(({ name }) => oneTooMany(name)));
  return chosen;
};

/** The text of a document, or null where it cannot be read or is far too large to be one. */
export const readDocument = async (file: string): Promise<string | null> => {
  try {
    const handle = await open(file, 'r');
    try {
      const stat = await handle.stat();
      return !stat.isFile() || stat.size > largestFile ? null : await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isOfDisk(error)) return null;
    throw error;
  }
};

const namesIn = async (folder: string, within: string, depth: number): Promise<string[] | null> => {
  try {
    const entries = await readdir(join(folder, within), { withFileTypes: true });
    const names: string[] = [];
    for (const entry of entries) {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isFile()) names.push(name);
      else if (entry.isDirectory() && isOpenName(entry.name) && depth < deepestFolder)
        names.push(...((await namesIn(folder, name, depth + 1)) ?? []));
    }
    return names;
  } catch (error) {
    if (isOfDisk(error)) return null;
    throw error;
  }
};

const isOfDisk = (error: unknown): boolean => error instanceof Error && 'code' in error;
