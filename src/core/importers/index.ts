import type { IsoDate } from '../kit/dates';
import type { Result } from '../kit/result';
import { foundingImporter } from './founding/founding';
import type { Importer, ImportError, ImportSource, PathImport } from './importer';

const importers: readonly [Importer, ...Importer[]] = [foundingImporter];

/**
 * Reads a career path document with the importer that knows its format best; a document nobody knows is
 * declined.
 */
export const importPath = (source: ImportSource, importedOn: IsoDate): Result<PathImport, ImportError> => {
  const ranked = importers.map((importer) => ({ importer, score: importer.detect(source) }));
  const best = ranked.reduce(
    (leader, entry) => (entry.score > leader.score ? entry : leader),
    ranked[0] ?? { importer: importers[0], score: 0 },
  );
  return best.importer.read(source, importedOn);
};
