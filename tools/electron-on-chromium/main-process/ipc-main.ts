import type { FromRenderer } from '../wire/messages';
import { Faithful } from './faithful';

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;
type Invoke = Extract<FromRenderer, { kind: 'invoke' }>;
type Send = Extract<FromRenderer, { kind: 'send' }>;

type Provided = Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>;

/** `ipcMain`, and each contents' own `ipc`: messages and calls from pages. */
export class IpcMain extends Faithful implements Provided {
  readonly #handlers = new Map<string, Handler>();

  constructor(name = 'ipcMain') {
    super(name);
  }

  handle = (channel: string, handler: Handler): void => {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  };

  handleOnce = (channel: string, handler: Handler): void => {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  };

  removeHandler = (channel: string): void => {
    this.#handlers.delete(channel);
  };

  handles(channel: string): boolean {
    return this.#handlers.has(channel);
  }

  async answer(event: Electron.IpcMainInvokeEvent, { channel, args }: Invoke): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }

  deliver(event: Electron.IpcMainEvent, { channel, args }: Send): void {
    this.emit(channel, event, ...args);
  }
}

export const ipcMain = new IpcMain();
