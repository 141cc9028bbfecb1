import { BrowserWindow, dialog } from 'electron';
import type { DocumentFormat, DocumentId, DocumentRequest } from '../../../contract/document';
import type { Failure } from '../../../contract/outcome';
import { planJson } from '../../../core/exporters/plan-json';
import { planMarkdown } from '../../../core/exporters/plan-markdown';
import { err, ok, type Result } from '../../../core/kit/result';
import type { Plan } from '../../../core/plan/plan';
import { renderDocument } from '../../../documents/render';
import { today } from '../../clock';
import type { Workspace } from '../../plan-session/workspace';
import type { SettingsFile } from '../../preferences/settings-file';
import { documentFonts } from '../../print/fonts';
import type { Print } from '../../print/printer';
import { saveAtomic } from '../../print/save-atomic';
import { systemLocale } from '../../shell/locale';
import type { Handlers } from '../serve';

/** Answers requests about documents: the preview and the printed file are made from the same page. */
export const documentHandlers = (
  workspace: Workspace,
  settings: SettingsFile,
  print: Print,
): Pick<Handlers, 'document.preview' | 'document.save'> => {
  const html = (request: DocumentRequest): string =>
    renderDocument(request, workspace.openSession.plan, today(), documentFonts, settings.value.preferences.locale || systemLocale());
  return {
    'document.preview': (request) => ({ html: html(request) }),
    'document.save': async ({ request, format }, event) => {
      const file = await chooseFile(BrowserWindow.fromWebContents(event.sender), format, request);
      if (file === null) return ok({ kind: 'cancelled' });
      const bytes = format === 'pdf' ? await print(html(request)) : ok(exported(workspace.openSession.plan, format, request));
      if (!bytes.ok) return err({ sentence: bytes.error.sentence });
      return saved(file, bytes.value);
    },
  };
};

/** The whole plan in another form; the parts asked for count where the request is for a document that has any. */
const exported = (plan: Plan, format: 'markdown' | 'json', request: DocumentRequest): Uint8Array => {
  const sections = request.document === 'career-plan' ? request.sections : [];
  return Buffer.from(format === 'markdown' ? planMarkdown(plan, { today: today(), sections }) : planJson(plan));
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

const fileNames: Record<DocumentId, string> = {
  'career-plan': 'Career plan',
  'what-changes': 'What changes',
  'negotiation-brief': 'Negotiation brief',
};

const chooseFile = async (
  window: BrowserWindow | null,
  format: DocumentFormat,
  { document }: DocumentRequest,
): Promise<string | null> => {
  const { name, extension } = forms[format];
  const defaultPath = `${fileNames[document]}.${extension}`;
  const options = { defaultPath, filters: [{ name, extensions: [extension] }] };
  const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return filePath || null;
};
