import type { Crossing } from './crossing';

type Provided = Pick<typeof Electron.contextBridge, 'exposeInMainWorld'>;

/** The numbers of functions that each world offers to the other without being handed them. */
export const EXPOSE = -1;
export const ASK_PERMISSION = -2;

/** What a preload script gets as `contextBridge`. */
export function contextBridgeFor(crossing: Crossing): Provided {
  return {
    exposeInMainWorld(apiKey: string, api: unknown): void {
      crossing.call(EXPOSE, [apiKey, api]);
    },
  };
}

/** The page's end of `exposeInMainWorld`: a frozen, unremovable property of the window. */
export function expose(apiKey: unknown, api: unknown): void {
  const key = String(apiKey);
  if (Object.hasOwn(window, key)) {
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  }
  Object.defineProperty(window, key, { value: deepFreeze(api), enumerable: true });
}

function deepFreeze(value: unknown, seen = new Set<object>()): unknown {
  const holdsMembers = typeof value === 'object' ? !ArrayBuffer.isView(value) : typeof value === 'function';
  if (!holdsMembers || value === null || seen.has(Object(value))) return value;
  seen.add(Object(value));
  for (const member of Object.values(Object(value))) deepFreeze(member, seen);
  return Object.freeze(value);
}
