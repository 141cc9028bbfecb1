import { fromCarrier } from '../wire/custom-scheme';
import type { DevToolsSession } from '../wire/devtools-connection';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import type { Attached } from './browser';

type Handler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Asked = DevTools.Page.windowOpenPayload;

/**
 * Closes a window that a page has made. It shares a process with that page, so it must not stay held still, and no
 * request of its may go out meanwhile.
 */
export function closeUnused(root: DevToolsSession, { session, targetId }: Attached): void {
  session.tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  root.tell('Target.closeTarget', { targetId });
  session.tell('Runtime.runIfWaitingForDebugger');
}

/**
 * Windows that a page asks for. Chromium has made each by the time it is known here, held still and empty; it is
 * closed again after the application has been asked.
 */
export class WindowOpening {
  handler: Handler | undefined;
  readonly #asked: Asked[] = [];
  #made = 0;

  asked(request: Asked): void {
    this.#asked.push(request);
    this.#decide();
  }

  windowMade(): void {
    this.#made += 1;
    this.#decide();
  }

  #decide(): void {
    const request = this.#made > 0 ? this.#asked.shift() : undefined;
    if (!request) return;
    this.#made -= 1;
    const verdict = this.handler?.({
      url: fromCarrier(request.url),
      frameName: request.windowName,
      features: request.windowFeatures.join(','),
      disposition: request.userGesture ? 'foreground-tab' : 'new-window',
      referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
    });
    if (verdict?.action !== 'deny') {
      console.error('electron-on-chromium: windows opened by pages are not provided; refused', fromCarrier(request.url));
    }
  }
}
