import type { Protocol as DevTools } from '../wire/devtools-protocol';
import type { WindowGeometry } from '../wire/messages';
import { isHeadless } from './browser';
import type { Page } from './page';

type State = DevTools.Browser.WindowState;
type Change = 'resize' | 'move' | 'maximize' | 'unmaximize' | 'minimize' | 'restore' | 'enter-full-screen'
  | 'leave-full-screen';

/** The window around a page: where it is and in what state, known at once and put into effect as Chromium gets to it. */
export class WindowFrame {
  bounds: Electron.Rectangle;
  normalBounds: Electron.Rectangle;
  #state: State = 'normal';
  readonly #page: Promise<Page>;
  readonly #changed: (change: Change) => void;
  #work: Promise<unknown> = Promise.resolve();

  constructor(bounds: Electron.Rectangle, page: Promise<Page>, changed: (change: Change) => void) {
    this.bounds = bounds;
    this.normalBounds = bounds;
    this.#page = page;
    this.#changed = changed;
  }

  is(state: State): boolean {
    return this.#state === state;
  }

  moveTo(bounds: Electron.Rectangle): void {
    const before = this.bounds;
    this.#note(bounds);
    this.#announce(before);
    this.#apply({ left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height });
  }

  become(state: State): void {
    if (state === this.#state) return;
    const before = this.#state;
    this.#state = state;
    if (before !== 'normal' && state !== 'normal') this.#apply({ windowState: 'normal' });
    this.#apply({ windowState: state });
    this.#announceState(before);
  }

  /** Puts the window where nobody sees it, for one that is not shown yet. */
  conceal(): void {
    this.#apply({ left: -32_000, top: -32_000 });
  }

  /** Puts the window where it belongs. */
  reveal(): void {
    const { x, y, width, height } = this.bounds;
    this.#apply({ left: x, top: y, width, height });
  }

  /** Takes in what the page has measured, and asks Chromium for the rest. */
  async measured(geometry: WindowGeometry): Promise<void> {
    const { x, y } = geometry;
    const width = isHeadless() ? geometry.innerWidth : geometry.width;
    const height = isHeadless() ? geometry.innerHeight : geometry.height;
    const before = this.bounds;
    const stateBefore = this.#state;
    await this.#work;
    const state = await this.#currentState();
    if (state !== undefined) this.#state = state;
    this.#note({ x, y, width, height });
    this.#announce(before);
    if (stateBefore !== this.#state) this.#announceState(stateBefore);
  }

  #note(bounds: Electron.Rectangle): void {
    this.bounds = bounds;
    if (this.#state === 'normal') this.normalBounds = bounds;
  }

  #announce(before: Electron.Rectangle): void {
    if (before.x !== this.bounds.x || before.y !== this.bounds.y) this.#changed('move');
    if (before.width !== this.bounds.width || before.height !== this.bounds.height) this.#changed('resize');
  }

  #announceState(before: State): void {
    if (before === 'maximized') this.#changed('unmaximize');
    if (before === 'fullscreen') this.#changed('leave-full-screen');
    if (before === 'minimized') this.#changed('restore');
    if (this.#state === 'maximized') this.#changed('maximize');
    if (this.#state === 'fullscreen') this.#changed('enter-full-screen');
    if (this.#state === 'minimized') this.#changed('minimize');
  }

  /** One change after another; a page without a window, or one that has gone, has nothing to change. */
  #apply(bounds: DevTools.Browser.Bounds): void {
    this.#work = this.#work.then(async () => {
      const { targetId, browser: { headless, root } } = await this.#page;
      const { windowId } = await root.send('Browser.getWindowForTarget', { targetId });
      // An imagined window has tabs and an address bar around its page; what was asked for is the page's size.
      const { width, height } = bounds;
      if (!headless || width === undefined || height === undefined) {
        return root.send('Browser.setWindowBounds', { windowId, bounds });
      }
      return root.send('Browser.setContentsSize', { windowId, width, height });
    }).catch(() => undefined);
  }

  async #currentState(): Promise<State | undefined> {
    const { targetId, browser: { root } } = await this.#page;
    const found = await root.send('Browser.getWindowForTarget', { targetId }).catch(() => undefined);
    return found?.bounds.windowState;
  }
}
