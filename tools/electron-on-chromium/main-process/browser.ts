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
  readonly visible: boolean;
  readonly browserContextId: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly backgroundColor: string;
}

interface TargetEvents {
  readonly gone: [targetId: string];
  readonly crashed: [crash: DevTools.Target.targetCrashedPayload];
  readonly popup: [popup: Attached];
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
  #appWindow: ((attached: Attached) => void) | undefined;
  #appWindows: Promise<unknown> = Promise.resolve();

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
  async newPage(wish: PageWish): Promise<Attached> {
    if (wish.visible && !this.headless && wish.browserContextId === undefined) return this.#newAppWindow(wish);
    const { width, height } = wish;
    const place = wish.visible || this.headless ? { newWindow: true, width, height } : { hidden: true };
    const context = wish.browserContextId === undefined ? {} : { browserContextId: wish.browserContextId };
    const { targetId } = await this.root.send('Target.createTarget', { url: 'about:blank', ...place, ...context });
    return this.#attached.get(targetId)
      ?? new Promise<Attached>((resolve) => this.#expected.set(targetId, resolve));
  }

  /** App windows come one at a time: Chromium does not say which request a new window answers. */
  #newAppWindow(wish: PageWish): Promise<Attached> {
    const opened = this.#appWindows.then(() => new Promise<Attached>((resolve) => {
      this.#appWindow = resolve;
      this.#chromium.openAppWindow(blankPage(wish), wish);
    }));
    this.#appWindows = opened;
    return opened;
  }

  #receive(info: TargetInfo, sessionId: string): void {
    const attached = { targetId: info.targetId, openerId: info.openerId, session: this.session(sessionId) };
    if (info.type === 'page' && info.openerId !== undefined) return void targetEvents.emit('popup', attached);
    if (info.type !== 'page' && info.type !== 'other') {
      return attached.session.tell('Runtime.runIfWaitingForDebugger');
    }
    this.#attached.set(info.targetId, attached);
    const expected = this.#expected.get(info.targetId);
    if (expected) {
      expected(attached);
      this.#expected.delete(info.targetId);
    } else if (this.#appWindow && info.type === 'page') {
      this.#appWindow(attached);
      this.#appWindow = undefined;
    }
  }
}

let starting: Promise<Browser> | undefined;

/** The browser, started when it is first needed. */
export function browser(): Promise<Browser> {
  starting ??= start();
  return starting;
}

async function start(): Promise<Browser> {
  const executable = findChromium();
  if (!executable) {
    process.stderr.write(`${chromiumMissing()}\n`);
    process.exit(1);
  }
  const chromium = new ChromiumProcess({
    executable,
    headless: isHeadless(),
    switches: switches(),
    announce: (line) => process.stderr.write(`${line}\n`),
  });
  const started = new Browser(chromium);
  const [{ product }] = await Promise.all([started.root.send('Browser.getVersion'), started.prepare()]);
  Object.assign(process.versions, { chrome: product.replace(/^.*\//, '') });
  return started;
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

/** What an app window opens on: a blank page would be shown with tabs, a `data:` page is not. */
function blankPage(wish: PageWish): string {
  const title = wish.title.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const page = `<!doctype html><title>${title}</title><body style="background:${wish.backgroundColor}">`;
  return `data:text/html,${encodeURIComponent(page)}`;
}
