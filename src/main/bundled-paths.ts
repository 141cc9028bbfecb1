import { importPath } from '../core/importers';
import { noChoices } from '../core/paths/import-choices';
import type { IsoDate } from '../core/kit/dates';
import type { Path } from '../core/paths/path';

const documents: Record<string, string> = import.meta.glob('../../resources/paths/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The career paths that come with Waymark, read by the same importer as anybody else's. */
export const bundledPaths = (today: IsoDate): Path[] =>
  Object.entries(documents).map(([file, text]) => {
    const read = importPath([{ name: file.slice(file.lastIndexOf('/') + 1), text, choices: noChoices }], today);
    if (!read.ok) throw new Error(`The bundled path ${file} cannot be read: ${read.error.type}`);
    return read.value.path;
  });
