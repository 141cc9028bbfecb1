import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { documentEndings } from '../../../core/importers/document-names';
import { importDocuments } from '../../../core/importers/import-documents';
import { bundledPaths } from '../../bundled-paths';
import { today } from '../../clock';
import { readFiles, readFolder } from '../../path-documents';
import type { Handlers } from '../serve';

/** Answers requests about career path documents. Main reads the files; the page only ever sees their names and texts. */
export const pathHandlers = (): Pick<Handlers, 'path.bundled' | 'path.choose' | 'path.read'> => ({
  'path.bundled': () => bundledPaths(today()),
  'path.read': (sources) => importDocuments(sources, today()),
  'path.choose': async ({ what }, event) => {
    const chosen = await ask(BrowserWindow.fromWebContents(event.sender), dialogs[what]);
    const [folder] = chosen;
    if (folder === undefined) return { sources: [], problems: [] };
    return what === 'folder' ? readFolder(folder) : readFiles(chosen);
  },
});

const dialogs: Readonly<Record<'files' | 'folder', OpenDialogOptions>> = {
  files: {
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Career path documents', extensions: [...documentEndings] },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  folder: { properties: ['openDirectory'] },
};

const ask = async (window: BrowserWindow | null, options: OpenDialogOptions): Promise<string[]> => {
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths;
};
