import { err, ok, type Result } from '../../kit/result';
import type { ImportError, ImportSource } from '../importer';
import { reasonToDecline } from '../reading/guard';
import { outlineOf, type Section } from './outline';

const read = new WeakMap<ImportSource, Result<Section, ImportError>>();

/**
 * The outline of a source, or why it is not read. It is parsed once however many importers look at it: what
 * is remembered is a function of the source alone.
 */
export const outlineIn = (source: ImportSource): Result<Section, ImportError> => {
  const known = read.get(source);
  if (known) return known;
  const reason = reasonToDecline(source.text);
  const outline = reason ? err(reason) : ok(outlineOf(source.text));
  read.set(source, outline);
  return outline;
};

/** How many source lines a section covers, with all that stands below it. */
export const sizeOf = ({ lines, entries, sections }: Section): number =>
  lines.length +
  entries.reduce((sum, entry) => sum + entry.lines.length + entry.items.length, 0) +
  sections.reduce((sum, section) => sum + sizeOf(section), 0);
