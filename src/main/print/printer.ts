import { BrowserWindow, session, type Session } from 'electron';
import { err, ok, type Result } from '../../core/kit/result';
import { scheme } from '../shell/protocol';
import { lockSession } from '../shell/security';

/** Why no file could be printed; nothing was written. `sentence` is for the person. */
export interface PrintError {
  readonly type: 'not-printed';
  readonly sentence: string;
}

/** Turns a document into the bytes of a PDF file. */
export type Print = (html: string) => Promise<Result<Uint8Array, PrintError>>;

const origin = `${scheme}://print`;

/** Longer than any document takes; a page that hangs must not keep its caller waiting for ever, in milliseconds. */
const patience = 180_000;

/**
 * A printer: each document is drawn in a hidden window of its own, without scripts, in a session that lives in memory
 * and can reach nothing but that document.
 */
export const createPrinter = (): Print => {
  const pages = new Map<string, string>();
  let count = 0;
  let paperSession: Session | null = null;
  return async (html) => {
    paperSession ??= printSession(pages);
    count += 1;
    const address = `${origin}/document-${count}.html`;
    pages.set(address, html);
    const window = hiddenWindow(paperSession);
    try {
      return await printed(window, address);
    } finally {
      pages.delete(address);
      window.destroy();
    }
  };
};

const printSession = (pages: ReadonlyMap<string, string>): Session => {
  const inMemory = session.fromPartition('print');
  lockSession(inMemory, origin);
  inMemory.protocol.handle(scheme, ({ url }) => {
    const html = pages.get(url);
    return html === undefined
      ? new Response('Not found', { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentSecurityPolicy } });
  });
  return inMemory;
};

const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const hiddenWindow = (paperSession: Session): BrowserWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: {
      session: paperSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
      spellcheck: false,
    },
  });

const printed = async (window: BrowserWindow, address: string): Promise<Result<Uint8Array, PrintError>> => {
  let limit: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => reject(new Error('it took longer than three minutes')), patience);
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(`the page was lost (${reason})`)));
  });
  try {
    const bytes = await Promise.race([draw(window, address), failed]);
    return isPdf(bytes) ? ok(bytes) : notPrinted('what came out is no PDF file');
  } catch (error) {
    return notPrinted(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(limit);
  }
};

const draw = async (window: BrowserWindow, address: string): Promise<Uint8Array> => {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
};

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' &&
  Buffer.from(bytes.subarray(-1024)).toString('latin1').includes('%%EOF');

const notPrinted = (why: string): Result<never, PrintError> =>
  err({ type: 'not-printed', sentence: `The document could not be printed: ${why}. Nothing was written; try again.` });
