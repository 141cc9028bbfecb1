import type { FromRenderer, ToRenderer } from '../wire/messages';

/** Permission questions on their way to the main process; their numbers are below zero, calls' are above. */
export class PermissionQuestions {
  #lastId = 0;
  readonly #speak: (message: FromRenderer) => void;
  readonly #waiting = new Map<number, (granted: boolean) => void>();

  constructor(speak: (message: FromRenderer) => void) {
    this.#speak = speak;
  }

  ask(permission: string, check: boolean): Promise<boolean> {
    const id = --this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#speak({ kind: 'permission', id, permission, check });
    });
  }

  /** Takes a reply that belongs here; says whether it did. */
  settle(reply: Extract<ToRenderer, { kind: 'reply' }>): boolean {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    waiting?.(reply.value === true);
    return waiting !== undefined;
  }
}
