import { asElectron, Faithful, loud } from './faithful';
import { browser } from './browser';
import type { Browser } from './browser';
import { Permissions } from './permissions';
import { superviseDownloads } from './downloads';
import { Protocol } from './protocol';
import { WebRequest } from './web-request';

type ProvidedMember = 'protocol' | 'webRequest' | 'setPermissionRequestHandler' | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled' | 'isSpellCheckerEnabled' | 'setProxy' | 'isPersistent'
  | 'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerLanguages' | 'clearCache' | 'clearStorageData'
  | 'getUserAgent' | 'storagePath' | 'setDisplayMediaRequestHandler' | 'setCertificateVerifyProc'
  | 'availableSpellCheckerLanguages' | 'closeAllConnections' | 'setBluetoothPairingHandler'
  | 'setUSBProtectedClassesHandler' | 'getPreloadScripts';

/** A session: what its pages may do and reach. Storage is always in memory, in a profile that does not outlive the run. */
export class Session extends Faithful {
  readonly #protocol = new Protocol();
  readonly #webRequest = new WebRequest();
  readonly permissions: Permissions;
  readonly #partition: string;
  readonly #contexts = new Map<Browser, Promise<string>>();
  #spellChecks = true;
  #proxy: Electron.ProxyConfig | undefined;

  readonly protocol = asElectron<Electron.Protocol, keyof Protocol['face']>(this.#protocol.face);
  readonly webRequest = asElectron<Electron.WebRequest, keyof WebRequest['face']>(this.#webRequest.face);
  readonly storagePath = null;
  readonly availableSpellCheckerLanguages: string[] = [];

  constructor(partition: string) {
    super('Session');
    this.#partition = partition;
    this.permissions = new Permissions((place) => this.browserContext(place));
  }

  get requests(): { readonly protocol: Protocol; readonly webRequest: WebRequest } {
    return { protocol: this.#protocol, webRequest: this.#webRequest };
  }

  /** The browser context in which pages of this session live; none for the default one. */
  browserContext(place: Browser): Promise<string | undefined> {
    if (this.#partition === '') return Promise.resolve(undefined);
    const known = this.#contexts.get(place);
    if (known) return known;
    const context = this.#newContext(place);
    this.#contexts.set(place, context);
    return context;
  }

  isPersistent = (): boolean => this.#partition === '' || this.#partition.startsWith('persist:');
  getUserAgent = (): string => `Mozilla/5.0 Chrome/${process.versions['chrome']} Electron/${process.versions['electron']}`;
  getPreloadScripts = (): Electron.PreloadScript[] => [];

  setPermissionRequestHandler = (handler: Permissions['requestHandler']): void => {
    this.permissions.requestHandler = handler;
  };
  setPermissionCheckHandler = (handler: Permissions['checkHandler']): void => {
    this.permissions.checkHandler = handler;
  };

  // Chromium, run by this stand-in, has no devices to offer, captures no screens and checks no spelling,
  // so nothing asks these.
  setDevicePermissionHandler = (): void => undefined;
  setDisplayMediaRequestHandler = (): void => undefined;
  setBluetoothPairingHandler = (): void => undefined;
  setUSBProtectedClassesHandler = (): void => undefined;
  setCertificateVerifyProc = (): void => undefined;
  setSpellCheckerDictionaryDownloadURL = (): void => undefined;
  setSpellCheckerLanguages = (): void => undefined;
  setSpellCheckerEnabled = (enable: boolean): void => {
    this.#spellChecks = enable;
  };
  isSpellCheckerEnabled = (): boolean => this.#spellChecks;

  /** Keeps to the proxy asked for in pages of a session made afterwards; the default session's is set at start. */
  setProxy = async (config: Electron.ProxyConfig): Promise<void> => {
    if (this.#contexts.size > 0) {
      throw new Error('electron-on-chromium: Session.setProxy is not provided once the session has pages');
    }
    this.#proxy = config;
  };

  clearCache = async (): Promise<void> => undefined;
  closeAllConnections = async (): Promise<void> => undefined;
  clearStorageData = async (): Promise<void> => {
    for (const [{ root }, context] of this.#contexts) {
      await root.send('Storage.clearCookies', { browserContextId: await context });
    }
    if (this.#partition === '') await (await browser()).root.send('Storage.clearCookies');
  };

  async #newContext({ root }: Browser): Promise<string> {
    const proxyServer = this.#proxy?.proxyRules;
    const proxy = proxyServer === undefined ? {} : { proxyServer };
    const { browserContextId } = await root.send('Target.createBrowserContext', { disposeOnDetach: true, ...proxy });
    await superviseDownloads(root, browserContextId);
    return browserContextId;
  }
}

export function sessionAsElectron(session: Session): Electron.Session {
  return asElectron<Electron.Session, ProvidedMember>(session);
}

const partitions = new Map<string, Session>();

/** The session of a partition; the empty name is the default session. */
export function sessionOf(partition: string): Session {
  const known = partitions.get(partition);
  if (known) return known;
  const created = new Session(partition);
  partitions.set(partition, created);
  return created;
}

/** `session` as the application requires it. */
export const sessionModule = loud<Pick<typeof Electron.session, 'defaultSession' | 'fromPartition'>>('session', {
  get defaultSession() {
    return sessionAsElectron(sessionOf(''));
  },
  fromPartition: (partition: string) => sessionAsElectron(sessionOf(partition)),
});
