import { basename } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { nothingSentence, planCalendar } from '../../../core/exporters/calendar/plan-calendar';
import { calendarSentence } from '../../../core/importers/calendar/calendar-problem';
import { readCalendar } from '../../../core/importers/calendar/read-calendar';
import { err, ok } from '../../../core/kit/result';
import { now, today, zone } from '../../clock';
import { readDocument } from '../../path-documents';
import type { Workspace } from '../../plan-session/workspace';
import { saveAtomic } from '../../print/save-atomic';
import type { Handlers } from '../serve';

/** Answers requests about calendar files. The page says what goes in and sees what came out; main has the files. */
export const calendarHandlers = (workspace: Workspace): Pick<Handlers, 'calendar.save' | 'calendar.choose'> => ({
  'calendar.save': async (choice, event) => {
    await workspace.openSession.settled();
    const { edits, openSession } = workspace;
    if (edits === null) return err({ sentence: notCounted });
    const calendar = planCalendar(openSession.plan, choice, { now: now(), today: today(), edits });
    if (!calendar.ok) return err({ sentence: nothingSentence });
    const file = await askWhere(BrowserWindow.fromWebContents(event.sender));
    if (file === null) return ok({ kind: 'cancelled' });
    const saved = await saveAtomic(file, Buffer.from(calendar.value));
    return saved.ok ? ok({ kind: 'done', file }) : err({ sentence: saved.error.sentence });
  },
  'calendar.choose': async (_input, event) => {
    const file = await askWhich(BrowserWindow.fromWebContents(event.sender));
    if (file === null) return ok(null);
    const name = basename(file);
    const text = await readDocument(file);
    if (text === null) return err({ sentence: `“${name}” could not be read: it is gone, may not be opened, or is far too large.` });
    const read = readCalendar(text, { name, today: today(), zone: zone() });
    return read.ok ? read : err({ sentence: calendarSentence(read.error, name) });
  },
});

const notCounted =
  'No calendar was saved: the last change of the plan is not on the disk yet, or the plan is open for reading only. Save the plan first.';

const calendarFiles = { name: 'Calendar', extensions: ['ics'] };

const askWhere = async (window: BrowserWindow | null): Promise<string | null> => {
  const options = { defaultPath: 'Waymark.ics', filters: [calendarFiles] };
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return filePath || null;
};

const askWhich = async (window: BrowserWindow | null): Promise<string | null> => {
  const options = { properties: ['openFile' as const], filters: [calendarFiles, { name: 'All files', extensions: ['*'] }] };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths[0] ?? null;
};
