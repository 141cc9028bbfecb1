import { ASK_PERMISSION } from './context-bridge';
import type { Crossing } from './crossing';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Where a page asks for something that needs permission, and what Electron calls that permission. */
const ASKING: readonly (readonly [owner: string, method: string, permission: string])[] = [
  ['Notification', 'requestPermission', 'notifications'],
  ['Geolocation.prototype', 'getCurrentPosition', 'geolocation'],
  ['Geolocation.prototype', 'watchPosition', 'geolocation'],
  ['MediaDevices.prototype', 'getUserMedia', 'media'],
  ['MediaDevices.prototype', 'getDisplayMedia', 'display-capture'],
  ['Clipboard.prototype', 'read', 'clipboard-read'],
  ['Clipboard.prototype', 'readText', 'clipboard-read'],
  ['Clipboard.prototype', 'write', 'clipboard-sanitized-write'],
  ['Clipboard.prototype', 'writeText', 'clipboard-sanitized-write'],
  ['Navigator.prototype', 'requestMIDIAccess', 'midi'],
  ['IdleDetector', 'requestPermission', 'idle-detection'],
  ['StorageManager.prototype', 'persist', 'persistent-storage'],
];

/**
 * Lets the session's handlers decide before the browser does: a question waits for the answer, which the main process
 * turns into the browser's own setting, and then takes its normal way, so a refusal looks as a refusal always does.
 */
export function guardPermissions(crossing: Crossing): void {
  const ask = (permission: string, check: boolean) => crossing.call(ASK_PERMISSION, [permission, check]);
  for (const [owner, method, permission] of ASKING) {
    wrap(owner, method, (original, self, args) => after(ask(permission, false), () => original.apply(self, args)));
  }
  wrap('Permissions.prototype', 'query', (original, self, args) => {
    const descriptor = args[0];
    const name = typeof descriptor === 'object' && descriptor !== null && 'name' in descriptor ? descriptor.name : '';
    return after(ask(String(name), true), () => original.apply(self, args));
  });
}

function wrap(
  ownerPath: string,
  name: string,
  replacement: (original: Method, self: unknown, args: unknown[]) => unknown,
): void {
  const owner = ownerPath.split('.').reduce<unknown>((at, step) => Reflect.get(Object(at), step), window);
  const original: unknown = owner === undefined ? undefined : Reflect.get(Object(owner), name);
  if (typeof original !== 'function') return;
  const method: Method = original as Method;
  Object.defineProperty(owner, name, {
    configurable: true,
    enumerable: true,
    writable: true,
    value: { [name](this: unknown, ...args: unknown[]) { return replacement(method, this, args); } }[name],
  });
}

function after(answer: unknown, proceed: () => unknown): unknown {
  return Promise.resolve(answer).then(proceed, proceed);
}
