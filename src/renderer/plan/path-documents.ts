import type { DocumentProblem } from '../../core/importers/documents';
import type { ImportSource, PathImport } from '../../core/importers/importer';
import { readToday } from './today';

/** What documents came to: what was read of them, null where none could be, and what could not, in words. */
export interface PathReading {
  readonly read: PathImport | null;
  readonly problems: readonly DocumentProblem[];
}

/**
 * Reads one path from documents; nothing enters the plan here. It happens in the page: a ledger of thousands of
 * lines is ready where it is shown, and saving never waits for it. The readers come when they are first needed.
 */
export const readPathDocuments = async (documents: readonly ImportSource[]): Promise<PathReading> => {
  if (documents.length === 0) return { read: null, problems: [] };
  const [{ importDocuments }, { problemOf }] = await Promise.all([
    import('../../core/importers/import-documents'),
    import('../../core/importers/problems'),
  ]);
  await painted();
  const answer = importDocuments(documents, readToday());
  if (!answer.ok) return { read: null, problems: answer.error.map(problemOf) };
  const { path, ledger, declined } = answer.value;
  return { read: { path, ledger }, problems: declined.map(problemOf) };
};

/** Lets the page show that it is busy before it is; a hidden window paints no frames, so it waits for none. */
const painted = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
