import { deepestFolder, isDocumentName, isOpenName, largestFile, mostDocuments } from '../../../../core/importers/document-names';
import type { ChosenDocuments, DocumentProblem } from '../../../../core/importers/documents';
import type { ImportSource } from '../../../../core/importers/importer';
import { emptyFolder, oneTooMany, sourceFrom, unreadableFile } from '../../../../core/importers/problems';
import { err, type Result } from '../../../../core/kit/result';

/** A file that was dropped, by its name within the folder it came in. */
interface DroppedFile {
  readonly name: string;
  readonly file: File;
}

/**
 * Gathers what was dropped: files as they are, folders with the documents in them. The entries are only there
 * while the event is handled, so they are taken before anything is waited for; what comes from another program
 * rather than from a folder may be a file without an entry.
 */
export const droppedDocuments = (data: DataTransfer): (() => Promise<ChosenDocuments>) => {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
  return async () => {
    const found = await Promise.all(entries.map(documentsOf));
    const empty = entries.filter((entry, at) => isFolder(entry) && found[at]?.length === 0);
    const chosen = await readDropped(found.flat());
    return { ...chosen, problems: [...chosen.problems, ...empty.map(({ name }) => emptyFolder(name))] };
  };
};

/** Pasted text as the one document chosen. */
export const pastedDocument = (text: string) => (): Promise<ChosenDocuments> => {
  const source = sourceFrom('Pasted text', text);
  return Promise.resolve(source.ok ? { sources: [source.value], problems: [] } : { sources: [], problems: [source.error] });
};

const isFolder = (entry: FileSystemEntry | File): boolean => !(entry instanceof File) && entry.isDirectory;

const documentsOf = async (entry: FileSystemEntry | File): Promise<DroppedFile[]> => {
  if (entry instanceof File) return [{ name: entry.name, file: entry }];
  if (entry instanceof FileSystemFileEntry) return [{ name: entry.name, file: await fileOf(entry) }];
  const files = await filesIn(entry, '', 0);
  return files.filter(({ name }) => isDocumentName(name)).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};

const filesIn = async (folder: FileSystemEntry, within: string, depth: number): Promise<DroppedFile[]> => {
  if (!(folder instanceof FileSystemDirectoryEntry)) return [];
  const files = await Promise.all(
    (await entriesIn(folder)).map(async (entry): Promise<DroppedFile[]> => {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry instanceof FileSystemFileEntry) return isDocumentName(name) ? [{ name, file: await fileOf(entry) }] : [];
      return isOpenName(entry.name) && depth < deepestFolder ? filesIn(entry, name, depth + 1) : [];
    }),
  );
  return files.flat();
};

/** A folder gives its entries in portions, until it gives none. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, fail) => entry.file(done, fail));

const readDropped = async (files: readonly DroppedFile[]): Promise<ChosenDocuments> => {
  const chosen: ChosenDocuments = { sources: [], problems: [] };
  for (const { name, file } of files.slice(0, mostDocuments)) {
    if (file.size > largestFile) {
      chosen.problems.push(unreadableFile(name));
      continue;
    }
    const source = await sourceOf(name, file);
    if (source.ok) chosen.sources.push(source.value);
    else chosen.problems.push(source.error);
  }
  chosen.problems.push(...files.slice(mostDocuments).map(({ name }) => oneTooMany(name)));
  return chosen;
};

/** A file may be gone, or closed to the person, by the time it is read. */
const sourceOf = async (name: string, file: File): Promise<Result<ImportSource, DocumentProblem>> => {
  try {
    return sourceFrom(name, await file.text());
  } catch {
    return err(unreadableFile(name));
  }
};
