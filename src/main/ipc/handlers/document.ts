import { BrowserWindow, dialog } from 'electron';
import type { DocumentFormat, DocumentRequest } from '../../../contract/document';
import type { Failure } from '../../../contract/outcome';
import { err, ok, type Result } from '../../../core/kit/result';
import { renderDocument } from '../../../documents/render';
import { today } from '../../clock';
import type { Workspace } from '../../plan-session/workspace';
import type { SettingsFile } from '../../preferences/settings-file';
import { documentFonts } from '../../print/fonts';
import { documentFileName } from '../../print/file-name';
import type { Print } from '../../print/printer';
import { produce } from '../../print/produce';
import { saveAtomic } from '../../print/save-atomic';
import { systemLocale } from '../../shell/locale';
import type { Handlers } from '../serve';

/** Answers requests about documents: the preview and the printed file are made from the same page. */
export const documentHandlers = (
  workspace: Workspace,
  settings: SettingsFile,
  print: Print,
): Pick<Handlers, 'document.preview' | 'document.save'> => {
  const locale = (): string => settings.value.preferences.locale || systemLocale();
  return {
    'document.preview': (request) => ({
      html: renderDocument(request, workspace.openSession.plan, today(), documentFonts, locale()),
    }),
    'document.save': async ({ request, format }, event) => {
      const file = await chooseFile(BrowserWindow.fromWebContents(event.sender), format, request);
      if (file === null) return ok({ kind: 'cancelled' });
      const deps = { today: today(), locale: locale(), print };
      const bytes = await produce(format, request, workspace.openSession.plan, deps);
      if (!bytes.ok) return err({ sentence: bytes.error.sentence });
      return saved(file, bytes.value);
    },
  };
};

const saved = async (file: string, bytes: Uint8Array): Promise<Result<{ kind: 'done'; file: string }, Failure>> => {
  const outcome = await saveAtomic(file, bytes);
  return outcome.ok ? ok({ kind: 'done', file }) : err({ sentence: outcome.error.sentence });
};

const forms: Record<DocumentFormat, { name: string; extension: string }> = {
  pdf: { name: 'PDF', extension: 'pdf' },
  markdown: { name: 'Markdown', extension: 'md' },
  json: { name: 'JSON', extension: 'json' },
};

const chooseFile = async (
  window: BrowserWindow | null,
  format: DocumentFormat,
  request: DocumentRequest,
): Promise<string | null> => {
  const { name, extension } = forms[format];
  const defaultPath = `${documentFileName(request)}.${extension}`;
  const options = { defaultPath, filters: [{ name, extensions: [extension] }] };
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return filePath || null;
};
