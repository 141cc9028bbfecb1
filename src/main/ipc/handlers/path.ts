import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { importPath } from '../../../core/importers';
import { noChoices } from '../../../core/paths/import-choices';
import { importSentence } from '../../../core/importers/sentences';
import { err, ok } from '../../../core/kit/result';
import { today } from '../../clock';
import { bundledPaths } from '../../bundled-paths';
import type { Handlers } from '../serve';

/** Answers requests about career path documents. Main reads the file; the page only ever sees its name and text. */
export const pathHandlers = (): Pick<Handlers, 'path.bundled' | 'path.choose' | 'path.read'> => ({
  'path.bundled': () => bundledPaths(today()),
  'path.read': (sources) => importPath(sources, today()),
  'path.choose': async (_input, event) => {
    const file = await chooseFile(BrowserWindow.fromWebContents(event.sender));
    if (file === null) return ok(null);
    const text = await readDocument(file);
    if (text === null) return err({ sentence: unreadable(basename(file)) });
    const read = importPath([{ name: basename(file), text, choices: noChoices }], today());
    return read.ok ? read : err({ sentence: importSentence(read.error, basename(file)) });
  },
});

/** A path document larger than this is not read at all, in bytes. */
const largest = 8_000_000;

/** The text of a document, or null where it cannot be read or is far too large to be one. */
export const readDocument = async (file: string): Promise<string | null> => {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      return size > largest ? null : await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
};

const chooseFile = async (window: BrowserWindow | null): Promise<string | null> => {
  const options = {
    properties: ['openFile' as const],
    filters: [
      { name: 'Career path documents', extensions: ['md', 'markdown', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
  };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
};

/** The sentence for a document that cannot be read. */
export const unreadable = (name: string): string =>
  `“${name}” could not be read: it is gone, may not be opened, or is larger than 8 MB. Nothing was changed; choose another file, or paste its text.`;
