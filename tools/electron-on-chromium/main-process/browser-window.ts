import type { WindowGeometry } from '../wire/messages';
import { app } from './app';
import { isHeadless } from './browser';
import { asElectron, Faithful, PreventableEvent } from './faithful';
import { openWindows, windowGone, windowOpened } from './open-windows';
import type { Closable } from './open-windows';
import { screen } from './screen';
import { Session, sessionOf } from './session';
import { contentsAsElectron, WebContents } from './web-contents';
import type { Host } from './web-contents';
import { WindowFrame } from './window-frame';

type ProvidedMember = 'id' | 'webContents' | 'loadURL' | 'loadFile' | 'show' | 'showInactive' | 'hide' | 'isVisible'
  | 'focus' | 'blur' | 'isFocused' | 'close' | 'destroy' | 'isDestroyed' | 'getBounds' | 'setBounds'
  | 'getNormalBounds' | 'getSize' | 'setSize' | 'getPosition' | 'setPosition' | 'center' | 'maximize' | 'unmaximize'
  | 'isMaximized' | 'minimize' | 'restore' | 'isMinimized' | 'isNormal' | 'setFullScreen' | 'isFullScreen'
  | 'setTitle' | 'getTitle' | 'setMenuBarVisibility' | 'isMenuBarVisible' | 'setAutoHideMenuBar' | 'setMenu'
  | 'removeMenu' | 'setMinimumSize' | 'getMinimumSize' | 'setBackgroundColor' | 'reload' | 'isModal'
  | 'getContentBounds' | 'getContentSize' | 'setDocumentEdited' | 'setRepresentedFilename' | 'moveTop';

/** `BrowserWindow`: a Chromium window without tabs, or an imagined one where there is no display. */
export class BrowserWindow extends Faithful implements Closable, Host {
  static #lastId = 0;
  static #focused: BrowserWindow | undefined;

  readonly id = ++BrowserWindow.#lastId;
  readonly #contents: WebContents;
  readonly #frame: WindowFrame;
  #minimum: [number, number];
  #title: string;
  #shown: boolean;
  #destroyed = false;
  #closing = false;
  #menuBar = true;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow');
    this.setMaxListeners(0);
    const { width = 800, height = 600, x, y, show = true, webPreferences = {} } = options;
    const session = sessionFor(webPreferences);
    this.#title = options.title ?? app.name;
    this.#shown = show;
    this.#minimum = [options.minWidth ?? 0, options.minHeight ?? 0];
    const hasWindow = show || (session === sessionOf('') && webPreferences.javascript !== false);
    this.#contents = new WebContents({
      session,
      preload: webPreferences.preload,
      javascript: webPreferences.javascript ?? true,
      wish: {
        width, height, title: this.#title, backgroundColor: options.backgroundColor ?? '#ffffff',
      },
      visible: hasWindow,
    });
    this.#contents.host = this;
    this.#frame = new WindowFrame({ ...centred(width, height), ...placed(x, y), width, height }, this.#contents.ready, (change) =>
      void this.emit(change));
    if (!show && hasWindow && !isHeadless()) this.#frame.conceal();
    else this.#frame.reveal();
    if (show) BrowserWindow.#focused = this;
    this.#contents.once('-first-paint', () => this.emit('ready-to-show'));
    this.#contents.on('page-title-updated', (event: PreventableEvent, title: string, explicit: boolean) =>
      this.#retitle(event, title, explicit));
    windowOpened(this);
    app.emit('browser-window-created', new PreventableEvent(), windowAsElectron(this));
  }

  static getAllWindows = (): Electron.BrowserWindow[] => allWindows().map(windowAsElectron);
  static getFocusedWindow = (): Electron.BrowserWindow | null =>
    BrowserWindow.#focused ? windowAsElectron(BrowserWindow.#focused) : null;
  static fromWebContents = (contents: Electron.WebContents): Electron.BrowserWindow | null => {
    const host = contents instanceof WebContents ? contents.host : undefined;
    return host instanceof BrowserWindow ? windowAsElectron(host) : null;
  };
  static fromId = (id: number): Electron.BrowserWindow | null => {
    const found = allWindows().find((window) => window.id === id);
    return found ? windowAsElectron(found) : null;
  };

  get webContents(): Electron.WebContents {
    return contentsAsElectron(this.#contents);
  }

  loadURL = (url: string, options?: Electron.LoadURLOptions): Promise<void> => this.#contents.loadURL(url, options);
  loadFile = (path: string, options?: Electron.LoadFileOptions): Promise<void> =>
    this.#contents.loadFile(path, options);
  reload = (): void => this.#contents.reload();

  show = (): void => {
    this.showInactive();
    this.focus();
  };
  showInactive = (): void => {
    if (this.#shown) return;
    this.#shown = true;
    this.#frame.reveal();
    this.emit('show');
  };
  hide = (): void => {
    if (!this.#shown) return;
    this.#shown = false;
    this.#frame.conceal();
    this.emit('hide');
  };
  isVisible = (): boolean => this.#shown && !this.#destroyed;
  isModal = (): boolean => false;
  moveTop = (): void => this.focus();

  focus = (): void => {
    void this.#contents.ready.then((page) => page.session.tell('Page.bringToFront'));
    this.#focusChanged(true);
  };
  blur = (): void => this.#focusChanged(false);
  isFocused = (): boolean => BrowserWindow.#focused === this;

  close = (): void => void this.requestClose();

  /** Closes unless the application or the page objects; says whether it closed. */
  async requestClose(): Promise<boolean> {
    if (this.#destroyed) return true;
    const event = new PreventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.#closing = true;
    this.#closing = await this.#contents.mayUnload();
    if (this.#closing) this.destroy();
    return this.#closing;
  }

  destroy = (): void => {
    if (this.#destroyed) return;
    void this.#contents.ready.then(({ browser, targetId }) => browser.root.tell('Target.closeTarget', { targetId }));
    this.#finish();
  };
  isDestroyed = (): boolean => this.#destroyed;

  /** The person closed the window, or its page ended: nobody could be asked. */
  lost(): void {
    if (this.#destroyed) return;
    if (!this.#closing) this.emit('close', new PreventableEvent());
    this.#finish();
  }

  getBounds = (): Electron.Rectangle => ({ ...this.#frame.bounds });
  getNormalBounds = (): Electron.Rectangle => ({ ...this.#frame.normalBounds });
  getContentBounds = this.getBounds;
  setBounds = (bounds: Partial<Electron.Rectangle>): void => {
    const [minWidth, minHeight] = this.#minimum;
    const wanted = { ...this.#frame.bounds, ...bounds };
    const size = { width: Math.max(wanted.width, minWidth), height: Math.max(wanted.height, minHeight) };
    this.#frame.moveTo({ ...wanted, ...size });
  };
  getSize = (): number[] => [this.#frame.bounds.width, this.#frame.bounds.height];
  getContentSize = this.getSize;
  setSize = (width: number, height: number): void => this.setBounds({ width, height });
  getPosition = (): number[] => [this.#frame.bounds.x, this.#frame.bounds.y];
  setPosition = (x: number, y: number): void => this.setBounds({ x, y });
  center = (): void => this.setBounds(centred(this.#frame.bounds.width, this.#frame.bounds.height));
  setMinimumSize = (width: number, height: number): void => {
    this.#minimum = [width, height];
  };
  getMinimumSize = (): number[] => [...this.#minimum];

  maximize = (): void => this.#frame.become('maximized');
  unmaximize = (): void => this.#frame.become('normal');
  isMaximized = (): boolean => this.#frame.is('maximized');
  minimize = (): void => this.#frame.become('minimized');
  restore = (): void => this.#frame.become('normal');
  isMinimized = (): boolean => this.#frame.is('minimized');
  isNormal = (): boolean => this.#frame.is('normal');
  setFullScreen = (flag: boolean): void => this.#frame.become(flag ? 'fullscreen' : 'normal');
  isFullScreen = (): boolean => this.#frame.is('fullscreen');

  getTitle = (): string => this.#title;
  setTitle = (title: string): void => {
    this.#title = title;
  };

  // The menu has no bar here, only its accelerators; the page paints the background.
  setMenuBarVisibility = (visible: boolean): void => {
    this.#menuBar = visible;
  };
  isMenuBarVisible = (): boolean => this.#menuBar;
  setAutoHideMenuBar = (): void => undefined;
  setMenu = (): void => undefined;
  removeMenu = (): void => undefined;
  setBackgroundColor = (): void => undefined;
  setDocumentEdited = (): void => undefined;
  setRepresentedFilename = (): void => undefined;

  measured(geometry: WindowGeometry): void {
    if (geometry.focused !== this.isFocused()) this.#focusChanged(geometry.focused);
    if (this.#shown) void this.#frame.measured(geometry);
  }

  #retitle(event: PreventableEvent, title: string, explicit: boolean): void {
    this.emit('page-title-updated', event, title, explicit);
    if (!event.defaultPrevented) this.#title = title;
  }

  #focusChanged(focused: boolean): void {
    if (focused === this.isFocused()) return;
    const before = BrowserWindow.#focused;
    BrowserWindow.#focused = focused ? this : undefined;
    if (focused && before) before.emit('blur');
    this.emit(focused ? 'focus' : 'blur');
    app.emit(focused ? 'browser-window-focus' : 'browser-window-blur', new PreventableEvent(), windowAsElectron(this));
  }

  #finish(): void {
    this.#destroyed = true;
    if (BrowserWindow.#focused === this) BrowserWindow.#focused = undefined;
    windowGone(this);
    this.#contents.gone();
    this.emit('closed');
    if (openWindows().length === 0) app.allWindowsClosed();
  }
}

export function windowAsElectron(window: BrowserWindow): Electron.BrowserWindow {
  return asElectron<Electron.BrowserWindow, ProvidedMember>(window);
}

function placed(x: number | undefined, y: number | undefined): { x?: number; y?: number } {
  return x === undefined || y === undefined ? {} : { x, y };
}

function centred(width: number, height: number): Electron.Point {
  const { workArea } = screen.getPrimaryDisplay();
  const middle = (start: number, room: number, size: number): number => start + Math.max(0, Math.round((room - size) / 2));
  return { x: middle(workArea.x, workArea.width, width), y: middle(workArea.y, workArea.height, height) };
}

function allWindows(): BrowserWindow[] {
  return openWindows().filter((window) => window instanceof BrowserWindow);
}

function sessionFor({ session, partition }: Electron.WebPreferences): Session {
  if (session instanceof Session) return session;
  return sessionOf(partition ?? '');
}
