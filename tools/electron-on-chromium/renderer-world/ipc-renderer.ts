import type { FromRenderer, ToRenderer } from '../wire/messages';

type Listener = (event: Electron.IpcRendererEvent, ...args: unknown[]) => void;
type Reply = Extract<ToRenderer, { kind: 'reply' }>;

interface Waiting {
  readonly channel: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What a preload script gets as `ipcRenderer`, over one function that speaks to the main process. */
export class IpcRenderer {
  #lastId = 0;
  readonly #speak: (message: FromRenderer) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, { listener: Listener; once: boolean }[]>();

  constructor(speak: (message: FromRenderer) => void) {
    this.#speak = speak;
  }

  /** Sends a message that expects no answer. */
  send = (channel: string, ...args: unknown[]): void => {
    this.#speak({ kind: 'send', channel, args });
  };

  /** Calls a handler of the main process. */
  invoke = (channel: string, ...args: unknown[]): Promise<unknown> => {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#speak({ kind: 'invoke', id, channel, args });
      this.#waiting.set(id, { channel, resolve, reject });
    });
  };

  on = (channel: string, listener: Listener): this => this.#add(channel, listener, false);
  addListener = this.on;
  once = (channel: string, listener: Listener): this => this.#add(channel, listener, true);

  off = (channel: string, listener: Listener): this => {
    const kept = this.#of(channel);
    const at = kept.findLastIndex((entry) => entry.listener === listener);
    if (at >= 0) this.#listeners.set(channel, kept.toSpliced(at, 1));
    return this;
  };
  removeListener = this.off;

  removeAllListeners = (channel?: string): this => {
    if (channel === undefined) this.#listeners.clear();
    else this.#listeners.delete(channel);
    return this;
  };

  listenerCount = (channel: string): number => this.#of(channel).length;

  /** The main process answered a call. */
  settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (!waiting) return;
    if (reply.error === undefined) waiting.resolve(reply.value);
    else waiting.reject(new Error(`Error invoking remote method '${waiting.channel}': ${reply.error}`));
  }

  /** The main process sent a message. */
  deliver(channel: string, args: readonly unknown[], event: Electron.IpcRendererEvent): void {
    for (const { listener, once } of this.#of(channel)) {
      if (once) this.off(channel, listener);
      try {
        listener(event, ...args);
      } catch (error) {
        reportError(error);
      }
    }
  }

  #add(channel: string, listener: Listener, once: boolean): this {
    this.#listeners.set(channel, [...this.#of(channel), { listener, once }]);
    return this;
  }

  #of(channel: string): { listener: Listener; once: boolean }[] {
    return this.#listeners.get(channel) ?? [];
  }
}
