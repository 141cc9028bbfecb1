import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { pathDocument } from '../../../core/exporters/path-markdown/path-markdown';
import { documentEndings } from '../../../core/importers/document-names';
import { err, ok } from '../../../core/kit/result';
import { bundledPaths } from '../../bundled-paths';
import { today } from '../../clock';
import { readFiles, readFolder } from '../../path-documents';
import type { Workspace } from '../../plan-session/workspace';
import { saveAtomic } from '../../print/save-atomic';
import type { Handlers } from '../serve';

/** Answers requests about career path documents. Main reads the files; the page only ever sees their names and texts. */
export const pathHandlers = (
  workspace: Workspace,
): Pick<Handlers, 'path.bundled' | 'path.choose' | 'path.save'> => ({
  'path.bundled': () => bundledPaths(today()),
  'path.choose': async ({ what }, event) => {
    const chosen = await ask(BrowserWindow.fromWebContents(event.sender), dialogs[what]);
    const [folder] = chosen;
    if (folder === undefined) return { sources: [], problems: [] };
    return what === 'folder' ? readFolder(folder) : readFiles(chosen);
  },
  'path.save': async ({ pathId }, event) => {
    const path = workspace.openSession.plan.paths[pathId];
    if (!path) return err({ sentence: 'That path is no longer in the plan, so nothing was saved.' });
    const file = await askWhere(BrowserWindow.fromWebContents(event.sender), path.title);
    if (file === null) return ok({ kind: 'cancelled' });
    const saved = await saveAtomic(file, Buffer.from(pathDocument(path)));
    return saved.ok ? ok({ kind: 'done', file }) : err({ sentence: saved.error.sentence });
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

/** Asks where a path goes, under its title without what a file name cannot hold; null where the person changed their mind. */
const askWhere = async (window: BrowserWindow | null, title: string): Promise<string | null> => {
  const name = title.replaceAll(/[^\p{L}\p{N} .-]+/gu, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  const options = { defaultPath: `${name === '' ? 'Career path' : name}.md`, filters: [{ name: 'Markdown', extensions: ['md'] }] };
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return filePath || null;
};
