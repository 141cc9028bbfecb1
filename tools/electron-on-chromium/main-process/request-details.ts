import { fromCarrier } from '../wire/custom-scheme';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import { frameAsElectron } from './frames';
import type { Page } from './page';

type Paused = DevTools.Fetch.requestPausedPayload;
type Details = Electron.OnBeforeRequestListenerDetails;

let last = 0;

/** What `onBeforeRequest` is told of a request. */
export function requestDetails(paused: Paused, url: string, page: Page, contents: Electron.WebContents): Details {
  const frame = page.frames.get(paused.frameId);
  return {
    id: ++last,
    url,
    method: paused.request.method,
    resourceType: resourceTypeOf(paused, paused.frameId === page.targetId),
    referrer: fromCarrier(paused.request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: [],
    webContentsId: contents.id,
    webContents: contents,
    frame: frame ? frameAsElectron(frame) : null,
  };
}

function resourceTypeOf({ resourceType }: Paused, inMainFrame: boolean): Details['resourceType'] {
  switch (resourceType) {
    case 'Document': return inMainFrame ? 'mainFrame' : 'subFrame';
    case 'Stylesheet': return 'stylesheet';
    case 'Script': return 'script';
    case 'Image': return 'image';
    case 'Font': return 'font';
    case 'Media': return 'media';
    case 'XHR':
    case 'Fetch': return 'xhr';
    case 'Ping': return 'ping';
    case 'CSPViolationReport': return 'cspReport';
    case 'WebSocket': return 'webSocket';
    default: return 'other';
  }
}
