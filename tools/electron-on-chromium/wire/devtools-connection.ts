import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './devtools-protocol';

type Method = keyof Protocol.CommandParameters;
type Parameters<M extends Method> = Protocol.CommandParameters[M];
type Result<M extends Method> = Protocol.CommandReturnValues[M];
type EventName = keyof Protocol.Events;

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: object;
  readonly sessionId?: string;
  readonly result?: object;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: object) => void;
  readonly reject: (error: Error) => void;
}

/** A DevTools connection over Chromium's debugging pipe, where each message ends with a zero byte. */
export class DevToolsConnection {
  readonly root: DevToolsSession;
  #lastId = 0;
  #closed = false;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, DevToolsSession>();
  readonly #toChromium: Writable;

  constructor(toChromium: Writable, fromChromium: Readable) {
    this.#toChromium = toChromium;
    this.root = this.session('');
    toChromium.on('error', () => this.#close());
    readMessages(fromChromium, (text) => this.#receive(text), () => this.#close());
  }

  /** The session with this id; the same object for the same id. */
  session(id: string): DevToolsSession {
    const known = this.#sessions.get(id);
    if (known) return known;
    const created = new DevToolsSession((method, params) => this.#send(id, method, params));
    this.#sessions.set(id, created);
    return created;
  }

  /** Forgets a session that Chromium has detached. */
  forget(id: string): void {
    this.#sessions.delete(id);
  }

  #send(sessionId: string, method: string, params: object): Promise<object> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium has gone`));
    const id = ++this.#lastId;
    const message = sessionId === '' ? { id, method, params } : { id, method, params, sessionId };
    this.#toChromium.write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }));
  }

  #receive(text: string): void {
    const message: Incoming = JSON.parse(text);
    if (message.id === undefined) {
      if (message.method) this.#sessions.get(message.sessionId ?? '')?.receive(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
    else waiting?.resolve(message.result ?? {});
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium has gone`));
    this.#waiting.clear();
    this.root.receive('closed', {});
  }
}

/** One attached target: commands go out typed, events come in typed. */
export class DevToolsSession {
  readonly #events = new EventEmitter().setMaxListeners(0);
  readonly #send: (method: string, params: object) => Promise<object>;

  constructor(send: (method: string, params: object) => Promise<object>) {
    this.#send = send;
  }

  send<M extends Method>(method: M, params?: Parameters<M>): Promise<Result<M>> {
    return this.#send(method, params ?? {}) as Promise<Result<M>>;
  }

  /** Sends a command whose target may be going away, where a failure has no consequence. */
  tell<M extends Method>(method: M, params?: Parameters<M>): void {
    this.send(method, params).catch(() => undefined);
  }

  on<E extends EventName>(event: E, listener: (payload: Protocol.Events[E]) => void): () => void {
    this.#events.on(event, listener);
    return () => this.#events.off(event, listener);
  }

  onClosed(listener: () => void): void {
    this.#events.once('closed', listener);
  }

  receive(event: string, payload: object = {}): void {
    this.#events.emit(event, payload);
  }
}

function readMessages(stream: Readable, message: (text: string) => void, end: () => void): void {
  let parts: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, at));
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      start = at + 1;
      message(text);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  stream.on('close', end);
  stream.on('error', end);
}
