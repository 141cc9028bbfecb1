import type { IsoDate } from '../kit/dates';
import { err, type Result } from '../kit/result';
import { foundingImporter } from './founding/founding';
import type { Importer, ImportError, ImportSource, PathImport } from './importer';

const importers: readonly [Importer, ...Importer[]] = [foundingImporter];

/**
 * Reads a career path document with the importer that knows its format best; a document nobody knows is
 * declined.
 */
export const importPath = (
  sources: readonly ImportSource[],
  importedOn: IsoDate,
): Result<PathImport, ImportError> => {
  const [source] = sources;
  return source ? importerFor(source).read(source, importedOn) : err({ type: 'empty' });
};

const importerFor = (source: ImportSource): Importer => {
  const ranked = importers.map((importer) => ({ importer, score: importer.detect(source) }));
  const best = ranked.reduce((leader, entry) => (entry.score > leader.score ? entry : leader));
  return best.importer;
};
