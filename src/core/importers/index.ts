import type { IsoDate } from '../kit/dates';
import { err, ok, type Result } from '../kit/result';
import { newPath } from '../paths/path';
import { foreignKind } from './foreign';
import { foundingImporter } from './founding/founding';
import { csvImporter } from './csv/csv';
import { isDataOnly } from './yaml/detect';
import { yamlImporter } from './yaml/yaml';
import { headingsImporter } from './headings/headings';
import type { Importer, ImportError, ImportSource, PathImport } from './importer';
import { withPlacements } from './placed';
import { writtenImporter } from './written/written';
import { keptSource } from './reading/kept-source';
import { openLedger } from './reading/ledger';
import { mergedImports } from './several';
import { tableImporter } from './table/table';

/** The importers, each of one format. */
export const importers: readonly [Importer, ...Importer[]] = [
  writtenImporter,
  foundingImporter,
  headingsImporter,
  tableImporter,
  yamlImporter,
  csvImporter,
];

/**
 * Reads one path from one or more documents, each with the importer that knows its content best, and puts
 * the lines that were placed by hand where they belong. One document that cannot be read declines them all,
 * and the error says which; one that only holds no level stands beside the others with its lines unmapped.
 */
export const importPath = (
  sources: readonly ImportSource[],
  importedOn: IsoDate,
): Result<PathImport, ImportError> => {
  const reads = sources.map((source) => ({ source, read: readOne(source, importedOn) }));
  const failure = failureIn(reads.map(({ read }) => read));
  if (failure) return err(failure);
  const merged = mergedImports(
    reads.map(({ source, read }) => (read.ok ? read.value : unread(source, importedOn))),
  );
  if (merged === null) return err({ type: 'too-large', characters: total(sources) });
  return ok(withPlacements(merged, merged.path.sources));
};

/** Reads a document with the best importer, and with the next best where that finds no level in it. */
const readOne = (source: ImportSource, importedOn: IsoDate): Result<PathImport, ImportError> => {
  const kind = foreignKind(source.text);
  if (kind) return err({ type: 'not-a-path', kind });
  const ranked = importersFor(source)
    .map((importer) => ({ importer, score: importer.detect(source) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best = foundingImporter, next] = ranked.map(({ importer }) => importer);
  const read = best.read(source, importedOn);
  if (read.ok || !next || read.error.type !== 'no-levels') return read;
  const again = next.read(source, importedOn);
  return again.ok ? again : read;
};

/** Data need not be looked at as Markdown, which would take by far the most time over it. */
const importersFor = ({ text }: ImportSource): readonly Importer[] =>
  isDataOnly(text) ? [yamlImporter, csvImporter] : importers;

/**
 * Why the documents are declined as a whole, null where they are not: one is unreadable, or none holds a
 * level.
 */
const failureIn = (reads: readonly Result<PathImport, ImportError>[]): ImportError | null => {
  if (reads.length === 0) return { type: 'empty' };
  const isRead = reads.some(({ ok: found }) => found);
  const at = reads.findIndex((read) => !read.ok && !(isRead && holdsNoLevel(read.error)));
  const failure = reads[at];
  if (!failure || failure.ok) return null;
  return reads.length === 1 ? failure.error : { ...failure.error, source: at };
};

const holdsNoLevel = ({ type }: ImportError): boolean => type === 'no-levels' || type === 'empty';

/** A document without levels beside others that have some: kept whole, with every line unmapped. */
const unread = (source: ImportSource, importedOn: IsoDate): PathImport => ({
  path: newPath('', source.name, [keptSource(source, importedOn)]),
  ledger: openLedger(source.text).lines(),
});

const total = (sources: readonly ImportSource[]): number =>
  sources.reduce((sum, { text }) => sum + text.length, 0);
