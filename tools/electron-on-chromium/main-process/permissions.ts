import { toCarrier } from '../wire/custom-scheme';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import type { Browser } from './browser';
import type { WebFrameMain } from './frames';
import { isCustomScheme } from './protocol';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Asked = Parameters<NonNullable<RequestHandler>>[1];

/** Who in a page asks. */
export interface Asker {
  readonly contents: Electron.WebContents;
  readonly frame: WebFrameMain;
  readonly place: Browser;
}

/** Chromium's names for what Electron calls each permission. */
const CHROMIUM_NAMES: Readonly<Record<string, readonly string[]>> = {
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'display-capture': ['display-capture'],
  'geolocation': ['geolocation'],
  'idle-detection': ['idle-detection'],
  'media': ['camera', 'microphone'],
  'midi': ['midi'],
  'notifications': ['notifications'],
  'persistent-storage': ['persistent-storage'],
};

/** A session's answers to what pages ask for; as in Electron, everything is granted until a handler says otherwise. */
export class Permissions {
  requestHandler: RequestHandler = null;
  checkHandler: CheckHandler = null;
  readonly #context: (place: Browser) => Promise<string | undefined>;

  constructor(context: (place: Browser) => Promise<string | undefined>) {
    this.#context = context;
  }

  /** A page asks: the handler answers, and the answer becomes Chromium's setting for that origin. */
  async request(permission: string, asker: Asker): Promise<boolean> {
    const granted = await this.#decide(permission as Asked, asker);
    await this.#set(permission, asker, granted);
    return granted;
  }

  /** A page looks whether it would be allowed. */
  async check(permission: string, asker: Asker): Promise<boolean> {
    const handler = this.checkHandler;
    if (!handler) return this.request(permission, asker);
    const { origin, url: requestingUrl } = asker.frame;
    const granted = handler(asker.contents, permission as Parameters<typeof handler>[1], origin, {
      isMainFrame: true, requestingUrl,
    });
    await this.#set(permission, asker, granted);
    return granted;
  }

  #decide(permission: Asked, asker: Asker): Promise<boolean> {
    const handler = this.requestHandler;
    if (!handler) return Promise.resolve(true);
    return new Promise((resolve) => {
      handler(asker.contents, permission, resolve, { isMainFrame: true, requestingUrl: asker.frame.url });
    });
  }

  async #set(permission: string, { frame, place }: Asker, granted: boolean): Promise<void> {
    const origin = new URL(toCarrier(frame.url, isCustomScheme)).origin;
    const browserContextId = await this.#context(place);
    const context = browserContextId === undefined ? {} : { browserContextId };
    const setting: DevTools.Browser.PermissionSetting = granted ? 'granted' : 'denied';
    for (const name of CHROMIUM_NAMES[permission] ?? [permission]) {
      // A name that this Chromium does not know has no setting to change.
      await place.root.send('Browser.setPermission', { permission: { name }, setting, origin, ...context })
        .catch(() => undefined);
    }
  }
}
