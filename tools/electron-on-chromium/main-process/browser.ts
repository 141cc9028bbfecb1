import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { chromiumMissing, findChromium } from '../cli/find-chromium';
import { ChromiumProcess } from '../wire/chromium-process';
import type { DevToolsSession } from '../wire/devtools-connection';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import { switches } from './command-line';
import { superviseDownloads } from './downloads';

/** A target that Chromium has just made, held still until its session says to run. */
export interface Attached {
  readonly targetId: string;
  readonly openerId: string | undefined;
  readonly session: DevToolsSession;
}

/** How a page is to come into being. */
export interface PageWish {
  readonly browserContextId: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly backgroundColor: string;
}

interface TargetEvents {
  readonly gone: [targetId: string];
  readonly crashed: [crash: DevTools.Target.targetCrashedPayload];
  readonly popup: [root: DevToolsSession, popup: Attached];
  readonly download: [root: DevToolsSession, begun: DevTools.Browser.downloadWillBeginPayload];
}

/** What happens to pages, for whoever holds them. */
export const targetEvents = new EventEmitter<TargetEvents>();

type TargetInfo = DevTools.Target.TargetInfo;

/** The one Chromium of this application, and the pages in it. */
export class Browser {
  readonly root: DevToolsSession;
  readonly headless: boolean;
  readonly #chromium: ChromiumProcess;
  readonly #attached = new Map<string, Attached>();
  readonly #expected = new Map<string, (attached: Attached) => void>();

  constructor(chromium: ChromiumProcess) {
    this.#chromium = chromium;
    this.headless = chromium.headless;
    this.root = chromium.connection.root;
    this.root.on('Target.attachedToTarget', (event) => this.#receive(event.targetInfo, event.sessionId));
    this.root.on('Target.targetDestroyed', ({ targetId }) => targetEvents.emit('gone', targetId));
    this.root.on('Browser.downloadWillBegin', (begun) => targetEvents.emit('download', this.root, begun));
    this.root.on('Target.targetCrashed', (crash) => targetEvents.emit('crashed', crash));
    this.root.onClosed(lost);
  }

  async prepare(): Promise<void> {
    await Promise.all([
      superviseDownloads(this.root),
      this.root.send('Target.setDiscoverTargets', { discover: true }),
      this.root.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
        filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
      }),
    ]);
  }

  session(id: string): DevToolsSession {
    return this.#chromium.connection.session(id);
  }

  /** Makes a page, still blank and not yet running. */
  newPage(wish: PageWish): Promise<Attached> {
    return this.headless || wish.browserContextId !== undefined ? this.#newTarget(wish) : this.#newAppWindow(wish);
  }

  async #newTarget({ browserContextId, width, height }: PageWish): Promise<Attached> {
    const context = browserContextId === undefined ? {} : { browserContextId };
    const wanted = { url: 'about:blank', newWindow: true, width, height, ...context };
    const { targetId } = await this.root.send('Target.createTarget', wanted);
    return this.#attached.get(targetId)
      ?? new Promise<Attached>((resolve) => this.#expected.set(targetId, resolve));
  }

  /** A window that was asked for on the command line of a second process is known again by its address. */
  #newAppWindow(wish: PageWish): Promise<Attached> {
    const url = blankPage(wish);
    return new Promise((resolve) => {
      this.#expected.set(url, resolve);
      this.#chromium.openAppWindow(url, wish);
    });
  }

  #receive(info: TargetInfo, sessionId: string): void {
    const attached = { targetId: info.targetId, openerId: info.openerId, session: this.session(sessionId) };
    if (info.type !== 'page') return attached.session.tell('Runtime.runIfWaitingForDebugger');
    if (info.openerId !== undefined) return void targetEvents.emit('popup', this.root, attached);
    this.#attached.set(info.targetId, attached);
    for (const name of [info.targetId, info.url]) {
      this.#expected.get(name)?.(attached);
      this.#expected.delete(name);
    }
  }
}

const started = new Map<'seen' | 'unseen', Promise<Browser>>();

/**
 * The browser for windows that are to be seen, or the one for those that are not; each is started when it is first
 * needed. Without a display nothing is seen, and one browser does for all.
 */
export function browser(visible = true): Promise<Browser> {
  const kind = visible || isHeadless() ? 'seen' : 'unseen';
  const known = started.get(kind);
  if (known) return known;
  const starting = start(kind === 'unseen');
  started.set(kind, starting);
  return starting;
}

async function start(unseen: boolean): Promise<Browser> {
  const executable = findChromium();
  if (!executable) {
    process.stderr.write(`${chromiumMissing()}\n`);
    process.exit(1);
  }
  const all = switches();
  // Whoever debugs sees the windows that a person sees.
  if (unseen) all.delete('remote-debugging-port');
  const chromium = new ChromiumProcess({
    executable,
    headless: unseen || isHeadless(),
    switches: all,
    announce: (line) => process.stderr.write(`${line}\n`),
  });
  const made = new Browser(chromium);
  const [{ product }] = await Promise.all([made.root.send('Browser.getVersion'), made.prepare()]);
  Object.assign(process.versions, { chrome: product.replace(/^.*\//, '') });
  return made;
}

function lost(): never {
  process.stderr.write('electron-on-chromium: Chromium ended unexpectedly.\n');
  process.exit(1);
}

/** Whether windows are to be imagined: there is no display, or none is wanted. */
export function isHeadless(): boolean {
  if (process.env['ELECTRON_ON_CHROMIUM_HEADLESS'] === '1') return true;
  return process.platform === 'linux' && !process.env['DISPLAY'];
}

/** What an app window opens on: a blank page would be shown with tabs, a `data:` page is not; no two are the same. */
function blankPage(wish: PageWish): string {
  const title = wish.title.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const page = `<!doctype html><title>${title}</title><body id="${randomUUID()}" style="background:${wish.backgroundColor}">`;
  return `data:text/html,${encodeURIComponent(page)}`;
}
