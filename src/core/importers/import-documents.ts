import type { IsoDate } from '../kit/dates';
import { err, ok, type Result } from '../kit/result';
import { importPath } from '.';
import type { DeclinedDocument, DocumentsRead } from './documents';
import type { ImportSource } from './importer';
import { reasonUnreadable } from './reading/guard';

/**
 * Reads one path from the documents that can be read and names the others; an error where none of them can.
 */
export const importDocuments = (
  documents: readonly ImportSource[],
  importedOn: IsoDate,
): Result<DocumentsRead, DeclinedDocument[]> => {
  const declined: DeclinedDocument[] = [];
  let open = documents.filter((document) => {
    const error = reasonUnreadable(document.text);
    if (error) declined.push({ name: document.name, error });
    return error === null;
  });
  while (open.length > 0) {
    const read = importPath(open, importedOn);
    if (read.ok) return ok({ ...read.value, declined });
    const { error } = read;
    const culprit = error.type === 'no-levels' ? undefined : open[error.source ?? 0];
    const refused = culprit ? [culprit] : open;
    declined.push(...refused.map(({ name }) => ({ name, error })));
    open = open.filter((document) => !refused.includes(document));
  }
  return err(declined);
};
