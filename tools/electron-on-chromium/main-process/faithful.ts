import { EventEmitter } from 'node:events';

/** Names that languages, consoles and test runners look up on any object; missing, they are simply undefined. */
const LOOKED_UP_BY_ALL = new Set(['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof', 'domain']);

/** An object whose missing members throw an error that names them, so that nothing is silently absent. */
export function loud<T extends object>(name: string, provided: T, absent: readonly string[] = []): T {
  return new Proxy(provided, {
    get(target, key, receiver) {
      const missing = typeof key === 'string' && !(key in target) && !LOOKED_UP_BY_ALL.has(key);
      if (missing && !absent.includes(key)) throw new Error(`electron-on-chromium: ${name}.${key} is not provided`);
      return Reflect.get(target, key, receiver);
    },
  });
}

/** An event emitter of Electron's, loud about what is missing from it. */
export class Faithful extends EventEmitter {
  constructor(name: string, absent: readonly string[] = []) {
    super();
    return loud(name, this, absent);
  }
}

/**
 * Hands out a stand-in under Electron's full type. What is provided is checked against that type here; the rest of
 * the type is kept at run time, by throwing.
 */
export function asElectron<Full, Member extends keyof Full>(provided: Pick<Full, Member>): Full {
  return provided as Full;
}

/** An event whose listeners may prevent its default action. */
export class PreventableEvent {
  defaultPrevented = false;
  readonly preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}
