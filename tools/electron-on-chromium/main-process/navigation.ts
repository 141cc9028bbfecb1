import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { EventEmitter } from 'node:events';
import { fromCarrier, toCarrier } from '../wire/custom-scheme';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import { PreventableEvent } from './faithful';
import { frameAsElectron } from './frames';
import { launch } from './launch';
import { errorCodeOf } from './net-errors';
import type { Page } from './page';
import { isCustomScheme } from './protocol';

type Paused = DevTools.Fetch.requestPausedPayload;

/** What a page shows and how it gets there: loads by the application, and guards on what the page itself wants. */
export class Navigation {
  #url = '';
  #loading = false;
  /** Whether anything asked for was reached; until then the page shows a blank of the stand-in's. */
  #begun = false;
  #asked: string | undefined;
  #loaderId = '';
  #finished = '';
  readonly #waiting = new Map<string, () => void>();
  readonly #contents: EventEmitter;
  readonly #page: Promise<Page>;

  constructor(contents: EventEmitter, page: Promise<Page>) {
    this.#contents = contents;
    this.#page = page;
  }

  get url(): string {
    return this.#url;
  }
  get loading(): boolean {
    return this.#loading;
  }

  /** Takes note of what the page reports of itself. */
  follow(page: Page): void {
    page.session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== page.targetId || this.#isOwnBlank(frame)) return;
      this.#begun = true;
      this.#arrived(frame);
    });
    page.session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== page.targetId) return;
      this.#url = fromCarrier(url);
      this.#contents.emit('did-navigate-in-page', new PreventableEvent(), this.#url, true);
    });
    page.session.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
      if (frameId === page.targetId && loaderId === this.#loaderId) this.#lifecycle(name, loaderId);
    });
  }

  /** Loads an address; settles as Electron's `loadURL` does. */
  async load(address: string, options: Electron.LoadURLOptions = {}): Promise<void> {
    const page = await this.#page;
    const url = toCarrier(address, isCustomScheme);
    this.#asked = withoutFragment(url);
    this.#url = address;
    this.#start();
    const referrer = typeof options.httpReferrer === 'string' ? { referrer: options.httpReferrer } : {};
    const { loaderId, errorText } = await page.session.send('Page.navigate', { url, ...referrer });
    if (errorText) throw this.#failed(errorText, address);
    if (loaderId !== undefined && this.#finished !== loaderId) {
      await new Promise<void>((done) => this.#waiting.set(loaderId, done));
    }
  }

  loadFile(path: string, options: Electron.LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(resolve(launch().appPath, path));
    if (options.search !== undefined) url.search = options.search;
    for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.set(name, value);
    if (options.hash !== undefined) url.hash = options.hash;
    return this.load(url.href);
  }

  async reload(ignoreCache: boolean): Promise<void> {
    const page = await this.#page;
    this.#asked = withoutFragment(toCarrier(this.#url, isCustomScheme));
    this.#start();
    await page.session.send('Page.reload', { ignoreCache });
  }

  /** Whether a frame may fetch a document: what the application itself loads may, the rest it is asked about. */
  allows(page: Page, paused: Paused, url: string): boolean {
    const isMainFrame = paused.frameId === page.targetId;
    if (isMainFrame && withoutFragment(paused.request.url) === this.#asked) {
      this.#asked = undefined;
      return true;
    }
    if (paused.redirectedRequestId !== undefined) return this.#ask('will-redirect', page, paused.frameId, url);
    if (!this.#ask('will-frame-navigate', page, paused.frameId, url)) return false;
    return !isMainFrame || this.#ask('will-navigate', page, paused.frameId, url);
  }

  #ask(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', page: Page, frameId: string, url: string) {
    const isMainFrame = frameId === page.targetId;
    const frame = page.frames.get(frameId);
    const details = Object.assign(new PreventableEvent(), {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: frame ? frameAsElectron(frame) : null,
      initiator: frame ? frameAsElectron(frame) : null,
    });
    this.#contents.emit(event, details, url, false, isMainFrame);
    return !details.defaultPrevented;
  }

  /** The blank that a new page begins with is reported late on a busy machine: in the middle of the first load. */
  #isOwnBlank(frame: DevTools.Page.Frame): boolean {
    return !this.#begun && /^(about:blank|data:)/.test(frame.url) && withoutFragment(frame.url) !== this.#asked;
  }

  #start(): void {
    this.#loading = true;
    this.#contents.emit('did-start-loading', new PreventableEvent());
  }

  #arrived(frame: DevTools.Page.Frame): void {
    this.#url = fromCarrier(frame.url) + (frame.urlFragment ?? '');
    this.#loaderId = frame.loaderId;
    this.#loading = true;
    this.#contents.emit('did-navigate', new PreventableEvent(), this.#url, 200, 'OK');
  }

  #lifecycle(name: string, loaderId: string): void {
    if (name === 'DOMContentLoaded') this.#contents.emit('dom-ready', new PreventableEvent());
    if (name === 'firstPaint') this.#contents.emit('-first-paint');
    if (name !== 'load') return;
    this.#finished = loaderId;
    this.#loading = false;
    this.#contents.emit('did-frame-finish-load', new PreventableEvent(), true);
    this.#contents.emit('did-finish-load', new PreventableEvent());
    this.#contents.emit('did-stop-loading', new PreventableEvent());
    this.#contents.emit('-first-paint');
    this.#waiting.get(loaderId)?.();
    this.#waiting.delete(loaderId);
  }

  #failed(errorText: string, url: string): Error {
    const code = errorText.replace('net::', '');
    const errno = errorCodeOf(code);
    this.#asked = undefined;
    this.#loading = false;
    this.#contents.emit('did-fail-load', new PreventableEvent(), errno, code, url, true);
    this.#contents.emit('did-stop-loading', new PreventableEvent());
    return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
