import { importPath } from '../../../../core/importers';
import type { PathImport } from '../../../../core/importers/importer';
import { isReadingOf, withoutPlaced } from '../../../../core/importers/placed';
import type { PathSource } from '../../../../core/paths/path';

let last: PathImport | null = null;

/**
 * What the documents of a path come to before lines are placed by hand, null where they cannot be read. The last
 * reading is kept, as placing a line changes nothing in it.
 */
export const readAgain = (sources: readonly PathSource[]): PathImport | null => {
  const [first] = sources;
  if (!first) return null;
  if (last && isReadingOf(last, sources)) return last;
  const read = importPath(sources.map(withoutPlaced), first.importedOn);
  last = read.ok ? read.value : null;
  return last;
};
