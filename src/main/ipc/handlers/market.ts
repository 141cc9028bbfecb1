import { basename } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { marketCsv } from '../../../core/exporters/market/market-csv';
import { err, ok } from '../../../core/kit/result';
import { readDocument } from '../../path-documents';
import type { Workspace } from '../../plan-session/workspace';
import { saveAtomic } from '../../print/save-atomic';
import type { Handlers } from '../serve';

/** Answers requests about files of market figures. The page reads the table; main has the file. */
export const marketHandlers = (workspace: Workspace): Pick<Handlers, 'market.choose' | 'market.save'> => ({
  'market.choose': async (_input, event) => {
    const file = await askWhich(BrowserWindow.fromWebContents(event.sender));
    if (file === null) return ok(null);
    const name = basename(file);
    const text = await readDocument(file);
    return text === null
      ? err({ sentence: `“${name}” could not be read: it is gone, may not be opened, or is far too large.` })
      : ok({ name, text });
  },
  'market.save': async (_input, event) => {
    const file = await askWhere(BrowserWindow.fromWebContents(event.sender));
    if (file === null) return ok({ kind: 'cancelled' });
    const saved = await saveAtomic(file, Buffer.from(marketCsv(workspace.openSession.plan)));
    return saved.ok ? ok({ kind: 'done', file }) : err({ sentence: saved.error.sentence });
  },
});

const tables = { name: 'Tables of separated values', extensions: ['csv', 'tsv', 'txt'] };

const askWhich = async (window: BrowserWindow | null): Promise<string | null> => {
  const options = {
    properties: ['openFile' as const],
    filters: [tables, { name: 'All files', extensions: ['*'] }],
  };
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
};

const askWhere = async (window: BrowserWindow | null): Promise<string | null> => {
  const options = { defaultPath: 'Market figures.csv', filters: [{ name: 'CSV', extensions: ['csv'] }] };
  const { filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return filePath || null;
};
