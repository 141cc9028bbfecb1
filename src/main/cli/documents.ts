import { basename } from 'node:path';
import { importPath } from '../../core/importers';
import type { ImportSource, PathImport } from '../../core/importers/importer';
import { importSentence } from '../../core/importers/sentences';
import { err, ok, type Result } from '../../core/kit/result';
import { noChoices } from '../../core/paths/import-choices';
import type { JobDeps } from './job-deps';

/** The most documents that one path can be made of. */
const most = 50;

/**
 * Reads one path from documents named on a command line; a folder stands for the documents in it, in the
 * order of their names.
 */
export const readDocuments = async (
  paths: readonly string[],
  deps: JobDeps,
): Promise<Result<PathImport, string>> => {
  const files = await filesIn(paths, deps);
  if (!files.ok) return files;
  const sources: ImportSource[] = [];
  for (const file of files.value) {
    const text = await deps.readText(file);
    if (!text.ok) return text;
    sources.push({ name: basename(file), text: text.value, choices: noChoices });
  }
  const read = importPath(sources, deps.context().today);
  return read.ok ? read : err(importSentence(read.error, sources[read.error.source ?? 0]?.name ?? ''));
};

const filesIn = async (paths: readonly string[], deps: JobDeps): Promise<Result<string[], string>> => {
  const files: string[] = [];
  for (const path of paths) {
    const inside = await deps.documentsIn(path);
    if (inside?.length === 0)
      return err(
        `The folder “${path}” holds no career path document: no .md, .yml, .yaml, .json or .csv file.`,
      );
    files.push(...(inside ?? [path]));
  }
  return files.length > most
    ? err(`These are ${files.length} documents; a path is made of up to ${most}.`)
    : ok(files);
};
