import type { DevToolsSession } from '../wire/devtools-connection';
import type { FromRenderer, WindowGeometry } from '../wire/messages';
import { app } from './app';
import { browser, targetEvents } from './browser';
import type { PageWish } from './browser';
import { answerDialogs, leavesWillingly } from './page-dialogs';
import { documentScripts } from './document-scripts';
import { downloadBegun } from './downloads';
import { asElectron, Faithful, PreventableEvent } from './faithful';
import { frameAsElectron } from './frames';
import type { WebFrameMain } from './frames';
import { consoleEvent } from './console-event';
import { acceleratorPressed, currentAccelerators } from './menu-accelerators';
import { Navigation } from './navigation';
import { superviseRequests } from './network';
import { Page } from './page';
import { PageMail } from './page-mail';
import { printToPdf } from './printing';
import { requestDetails } from './request-details';
import { sessionAsElectron } from './session';
import type { Session } from './session';
import { closeUnused, WindowOpening } from './window-opening';
import { Zoom } from './zoom';

type Message<K extends FromRenderer['kind']> = Extract<FromRenderer, { kind: K }>;
type ProvidedMember = 'id' | 'session' | 'mainFrame' | 'ipc' | 'loadURL' | 'loadFile' | 'getURL' | 'getTitle'
  | 'send' | 'printToPDF' | 'isDestroyed' | 'isLoading' | 'reload' | 'reloadIgnoringCache' | 'setWindowOpenHandler'
  | 'executeJavaScript' | 'close' | 'focus' | 'isFocused' | 'openDevTools' | 'closeDevTools' | 'isDevToolsOpened'
  | 'toggleDevTools' | 'isCrashed' | 'getType' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'delete'
  | 'isLoadingMainFrame' | 'stop' | 'getOSProcessId' | 'getUserAgent' | 'setZoomLevel' | 'getZoomLevel'
  | 'setZoomFactor' | 'getZoomFactor' | 'pasteAndMatchStyle' | 'zoomLevel' | 'zoomFactor';

export interface ContentsOptions {
  readonly session: Session;
  readonly preload: string | undefined;
  readonly javascript: boolean;
  readonly wish: Omit<PageWish, 'browserContextId'>;
  /** Whether it is for a window that may be shown. */
  readonly visible: boolean;
}

/** What a window does for its contents. */
export interface Host {
  requestClose(): Promise<boolean>;
  focus(): void;
  isFocused(): boolean;
  measured(geometry: WindowGeometry): void;
  lost(): void;
}

/** `webContents`: one page, as the application sees it. */
export class WebContents extends Faithful {
  static #lastId = 0;
  static readonly all = new Set<WebContents>();

  readonly id = ++WebContents.#lastId;
  readonly #post = new PageMail();
  readonly ipc = this.#post.ipc;
  readonly ready: Promise<Page>;
  host: Host | undefined;
  #page: Page | undefined;
  #title = '';
  #destroyed = false;
  #crashed = false;
  readonly #options: ContentsOptions;
  readonly #navigation: Navigation;
  readonly #opening = new WindowOpening();
  readonly #zoom: Zoom;
  #scheme = '';

  constructor(options: ContentsOptions) {
    super('WebContents');
    this.setMaxListeners(0);
    this.#options = options;
    this.ready = this.#open();
    this.ready.catch((error: unknown) => console.error(error));
    this.#navigation = new Navigation(this, this.ready);
    this.#zoom = new Zoom(this.ready.then((page) => page.session));
    WebContents.all.add(this);
    app.emit('web-contents-created', new PreventableEvent(), contentsAsElectron(this));
  }

  get session(): Electron.Session {
    return sessionAsElectron(this.#options.session);
  }
  get mainFrame(): Electron.WebFrameMain {
    if (!this.#page) throw new Error('electron-on-chromium: WebContents.mainFrame is not provided before a page is');
    return frameAsElectron(this.#page.frames.main);
  }
  get targetId(): string | undefined {
    return this.#page?.targetId;
  }

  loadURL = (url: string, options?: Electron.LoadURLOptions): Promise<void> => this.#navigation.load(url, options);
  loadFile = (path: string, options?: Electron.LoadFileOptions): Promise<void> =>
    this.#navigation.loadFile(path, options);
  reload = (): void => void this.#navigation.reload(false);
  reloadIgnoringCache = (): void => void this.#navigation.reload(true);
  stop = (): void => this.#page?.session.tell('Page.stopLoading');
  getURL = (): string => this.#navigation.url;
  getTitle = (): string => this.#title;
  getType = (): 'window' => 'window';
  getUserAgent = (): string => this.session.getUserAgent();
  getOSProcessId = (): number => process.pid;
  isLoading = (): boolean => this.#navigation.loading;
  isLoadingMainFrame = (): boolean => this.#navigation.loading;
  isDestroyed = (): boolean => this.#destroyed;
  isCrashed = (): boolean => this.#crashed;
  isFocused = (): boolean => this.host?.isFocused() ?? false;
  focus = (): void => this.host?.focus();
  close = (): void => void this.host?.requestClose();

  send = (channel: string, ...args: unknown[]): void => {
    void this.ready.then((page) => page.say({ kind: 'message', channel, args })).catch(quietly);
  };
  executeJavaScript = async (code: string): Promise<unknown> => {
    const page = await this.ready;
    return page.evaluate(page.targetId, code);
  };
  printToPDF = async (options: Electron.PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> =>
    printToPdf((await this.ready).session, options);
  setWindowOpenHandler = (handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void => {
    this.#opening.handler = handler;
  };

  undo = (): void => this.#edit('undo');
  redo = (): void => this.#edit('redo');
  cut = (): void => this.#edit('cut');
  copy = (): void => this.#edit('copy');
  paste = (): void => this.#edit('paste');
  pasteAndMatchStyle = (): void => this.#edit('pasteAndMatchStyle');
  delete = (): void => this.#edit('delete');
  selectAll = (): void => this.#edit('selectAll');

  // Developer tools are Chromium's own affair: a debugger attaches over the remote debugging port instead.
  openDevTools = (): void => undefined;
  closeDevTools = (): void => undefined;
  toggleDevTools = (): void => undefined;
  isDevToolsOpened = (): boolean => false;

  get zoomLevel(): number {
    return this.#zoom.level;
  }
  set zoomLevel(level: number) {
    this.#zoom.level = level;
  }
  get zoomFactor(): number {
    return this.#zoom.factor;
  }
  set zoomFactor(factor: number) {
    this.#zoom.factor = factor;
  }
  getZoomLevel = (): number => this.zoomLevel;
  setZoomLevel = (level: number): void => void (this.zoomLevel = level);
  getZoomFactor = (): number => this.zoomFactor;
  setZoomFactor = (factor: number): void => void (this.zoomFactor = factor);

  /** Pages see this as `prefers-color-scheme`; the empty word leaves it to Chromium. */
  showScheme(scheme: string): void {
    this.#scheme = scheme;
    this.#page?.preferScheme(scheme);
  }

  /** The accelerators of the menu have changed. */
  useAccelerators(accelerators: readonly string[]): void {
    void this.ready.then((page) => page.say({ kind: 'accelerators', accelerators })).catch(quietly);
  }

  hasFrame(frameId: string): boolean {
    return this.#page?.frames.get(frameId) !== undefined;
  }

  /** A page asked for a window of its own. */
  opened(): void {
    this.#opening.windowMade();
  }

  /** The target has gone without being asked to: the person closed the window. */
  lost(): void {
    this.host?.lost();
    this.gone();
  }

  /** Runs the page's `beforeunload`; says whether the page lets itself be left. */
  async mayUnload(): Promise<boolean> {
    const gone = new Promise<void>((resolve) => this.once('destroyed', () => resolve()));
    return !this.#page || this.#crashed || this.#destroyed || leavesWillingly(this.#page, gone, () => {
      const event = new PreventableEvent();
      this.emit('will-prevent-unload', event);
      return event.defaultPrevented;
    });
  }

  crashed(reason: string, exitCode: number): void {
    this.#crashed = true;
    this.emit('render-process-gone', new PreventableEvent(), { reason, exitCode });
  }

  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    WebContents.all.delete(this);
    this.emit('destroyed');
  }

  async #open(): Promise<Page> {
    const { session, wish, preload, javascript, visible } = this.#options;
    const chromium = await browser(visible);
    const browserContextId = await session.browserContext(chromium);
    const attached = await chromium.newPage({ ...wish, browserContextId });
    const page: Page = new Page(attached, chromium, {
      javascript,
      scripts: documentScripts(preload, currentAccelerators(), visible),
      listener: {
        spoke: (frame, message) => this.#hear(page, frame, message),
        sessionStarted: (each) => this.#supervise(page, each),
      },
    });
    this.#page = page;
    this.#navigation.follow(page);
    answerDialogs(page.session);
    // Where no script may run, none watches the title.
    if (!javascript) this.on('dom-ready', () => void page.evaluate(page.targetId, 'document.title').then((title) =>
      this.#titled(String(title))));
    // Said again for each document, since others that drive the page may have said something else.
    this.on('did-navigate', () => this.#scheme !== '' && page.preferScheme(this.#scheme));
    await page.start();
    return page;
  }

  async #supervise(page: Page, session: DevToolsSession): Promise<void> {
    session.on('Page.windowOpen', (request) => this.#opening.asked(request));
    session.on('Runtime.consoleAPICalled', (call) => this.emit('console-message', consoleEvent(call)));
    await superviseRequests(session, {
      ...this.#options.session.requests,
      mayNavigate: (paused, url) => this.#navigation.allows(page, paused, url),
      detailsOf: (paused, url) => requestDetails(paused, url, page, contentsAsElectron(this)),
    });
  }

  #hear(page: Page, frame: WebFrameMain, message: FromRenderer): void {
    switch (message.kind) {
      case 'send': return this.#post.deliver(frame, message, contentsAsElectron(this));
      case 'invoke': return void this.#post.answer(page, frame, message, contentsAsElectron(this)).catch(quietly);
      case 'permission': return void this.#permit(page, frame, message).catch(quietly);
      case 'title': return this.#titled(message.title);
      case 'accelerator': return acceleratorPressed(message.accelerator, contentsAsElectron(this));
      case 'geometry': return this.host?.measured(message.bounds);
      case 'preload-error':
        this.emit('preload-error', new PreventableEvent(), this.#options.preload, new Error(message.message));
    }
  }

  async #permit(page: Page, frame: WebFrameMain, { id, permission, check }: Message<'permission'>): Promise<void> {
    const { permissions } = this.#options.session;
    const asker = { contents: contentsAsElectron(this), frame, place: page.browser };
    const granted = await (check ? permissions.check(permission, asker) : permissions.request(permission, asker));
    await page.say({ kind: 'reply', id, value: granted });
  }

  #titled(title: string): void {
    this.#title = title;
    this.emit('page-title-updated', new PreventableEvent(), title, title !== '');
  }

  #edit(command: string): void {
    this.#page?.session.tell('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: [command] });
  }
}

/** The contents that live in this target. */
export function contentsOfTarget(targetId: string | undefined): WebContents | undefined {
  return [...WebContents.all].find((contents) => contents.targetId === targetId);
}

targetEvents.on('crashed', ({ targetId, errorCode }) => contentsOfTarget(targetId)?.crashed('crashed', errorCode));
targetEvents.on('download', (root, begun) => {
  const contents = [...WebContents.all].find((each) => each.hasFrame(begun.frameId));
  if (contents) downloadBegun(root, begun, contentsAsElectron(contents));
});
targetEvents.on('gone', (targetId) => contentsOfTarget(targetId)?.lost());
targetEvents.on('popup', (root, popup) => {
  const opener = contentsOfTarget(popup.openerId);
  closeUnused(root, popup);
  opener?.opened();
});

/** The contents of a window as the application holds it. */
export function contentsAsElectron(contents: WebContents): Electron.WebContents {
  return asElectron<Electron.WebContents, ProvidedMember>(contents);
}

/** The page may be gone before it hears the answer. */
function quietly(): void {
  return undefined;
}
