import type { DevToolsSession } from '../wire/devtools-connection';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import { fromCarrier } from '../wire/custom-scheme';
import { asElectron, loud, PreventableEvent } from './faithful';

type Begun = DevTools.Browser.downloadWillBeginPayload;
type ItemMember = 'getURL' | 'getFilename' | 'cancel' | 'getState';

/** Has downloads of a browser context refused, and told of. */
export async function superviseDownloads(root: DevToolsSession, browserContextId?: string): Promise<void> {
  const context = browserContextId === undefined ? {} : { browserContextId };
  await root.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true, ...context });
}

/** Tells a session of a download; none is carried out, and one that the application wants is refused aloud. */
export function downloadBegun(root: DevToolsSession, begun: Begun, contents: Electron.WebContents): void {
  const url = fromCarrier(begun.url);
  root.tell('Browser.cancelDownload', { guid: begun.guid });
  const event = new PreventableEvent();
  const cancelled = { value: false };
  const item = loud<Pick<Electron.DownloadItem, ItemMember>>('DownloadItem', {
    getURL: () => url,
    getFilename: () => begun.suggestedFilename,
    getState: () => 'cancelled',
    cancel: () => {
      cancelled.value = true;
    },
  });
  contents.session.emit('will-download', event, asElectron<Electron.DownloadItem, ItemMember>(item), contents);
  if (!event.defaultPrevented && !cancelled.value) {
    console.error('electron-on-chromium: downloads are not provided; refused', url);
  }
}
