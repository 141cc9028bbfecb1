import { pack, unpack } from './parcel';
import type { Parcel, Peer } from './parcel';

type Message =
  | { readonly type: 'call'; readonly target: number; readonly call: number; readonly args: Parcel }
  | { readonly type: 'returned' | 'threw'; readonly call: number; readonly value: Parcel }
  | { readonly type: 'resolved' | 'rejected'; readonly promise: number; readonly value: Parcel };

type Callable = (...args: unknown[]) => unknown;

/**
 * One side of the border between a page's own world and the isolated world of its preload. Both share the window
 * as an event target but no objects; an event's detail is cloned by the browser as it crosses. The names of the
 * events are a secret that the page never sees.
 */
export class Crossing implements Peer {
  #lastId = 0;
  readonly #there: string;
  readonly #functions = new Map<number, Callable>();
  readonly #answers = new Map<number, Message>();
  readonly #promises = new Map<number, PromiseWithResolversLike>();
  readonly #foreign = new WeakMap<Callable, number>();
  readonly #dispatch = window.dispatchEvent.bind(window);
  readonly #Event = CustomEvent;

  constructor(here: string, there: string) {
    this.#there = there;
    window.addEventListener(here, (event) => {
      if (event instanceof this.#Event) this.#receive(event.detail);
    });
  }

  /** Makes a function callable from the other side under a number both sides know (below zero). */
  serve(wellKnown: number, callable: Callable): void {
    this.#functions.set(wellKnown, callable);
  }

  /** Calls a function of the other side, as if it were here. */
  call(target: number, args: unknown[]): unknown {
    const call = ++this.#lastId;
    this.#post({ type: 'call', target, call, args: pack(args, this) });
    const answer = this.#answers.get(call);
    this.#answers.delete(call);
    if (answer?.type === 'returned') return unpack(answer.value, this);
    if (answer?.type === 'threw') throw unpack(answer.value, this);
    throw new Error('The other side of the context bridge has gone');
  }

  keepFunction(callable: Callable): number {
    const id = ++this.#lastId;
    this.#functions.set(id, callable);
    return id;
  }

  keepPromise(promise: Promise<unknown>): number {
    const id = ++this.#lastId;
    promise.then(
      (value) => this.#settle('resolved', id, value),
      (reason: unknown) => this.#settle('rejected', id, reason),
    );
    return id;
  }

  foreignFunction(id: number): Callable {
    const proxy = (...args: unknown[]): unknown => this.call(id, args);
    this.#foreign.set(proxy, id);
    return proxy;
  }

  foreignId(callable: Callable): number | undefined {
    return this.#foreign.get(callable);
  }

  ownFunction(id: number): Callable | undefined {
    return this.#functions.get(id);
  }

  foreignPromise(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => this.#promises.set(id, { resolve, reject }));
  }

  #settle(type: 'resolved' | 'rejected', promise: number, value: unknown): void {
    try {
      this.#post({ type, promise, value: pack(value, this) });
    } catch (error) {
      this.#post({ type: 'rejected', promise, value: pack(error, this) });
    }
  }

  #post(message: Message): void {
    this.#dispatch(new this.#Event(this.#there, { detail: message }));
  }

  #receive(message: Message): void {
    if (message.type === 'call') this.#answer(message.target, message.call, message.args);
    else if ('call' in message) this.#answers.set(message.call, message);
    else {
      const waiting = this.#promises.get(message.promise);
      this.#promises.delete(message.promise);
      if (message.type === 'resolved') waiting?.resolve(unpack(message.value, this));
      else waiting?.reject(unpack(message.value, this));
    }
  }

  #answer(target: number, call: number, args: Parcel): void {
    try {
      const callable = this.#functions.get(target);
      const values = unpack(args, this);
      const result = callable?.(...(Array.isArray(values) ? values : []));
      this.#post({ type: 'returned', call, value: pack(result, this) });
    } catch (error) {
      this.#post({ type: 'threw', call, value: pack(error, this) });
    }
  }
}

interface PromiseWithResolversLike {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}
