import type { DocumentProblem } from '../../core/importers/documents';
import type { ImportSource, PathImport } from '../../core/importers/importer';
import { problemOf } from '../../core/importers/problems';
import { request } from './client';

/** What documents came to: what was read of them, null where none could be, and what could not, in words. */
export interface PathReading {
  readonly read: PathImport | null;
  readonly problems: readonly DocumentProblem[];
}

/** Reads one path from documents; nothing enters the plan here. */
export const readPathDocuments = async (documents: readonly ImportSource[]): Promise<PathReading> => {
  if (documents.length === 0) return { read: null, problems: [] };
  const answer = await request('path.read', [...documents]);
  if (!answer.ok) return { read: null, problems: answer.error.map(problemOf) };
  const { path, ledger, declined } = answer.value;
  return { read: { path, ledger }, problems: declined.map(problemOf) };
};
