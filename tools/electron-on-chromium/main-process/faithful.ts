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

/** Events that somebody would wait for in vain; those that Electron itself would not emit here are not among them. */
const NEVER_EMITTED: Readonly<Record<string, readonly string[]>> = {
  app: ['login', 'certificate-error', 'select-client-certificate', 'render-process-gone', 'child-process-gone',
    'accessibility-support-changed', 'session-created', 'gpu-info-update'],
  WebContents: ['before-input-event', 'context-menu', 'login', 'certificate-error', 'select-client-certificate',
    'found-in-page', 'did-create-window', 'media-started-playing', 'media-paused', 'cursor-changed', 'zoom-changed',
    'page-favicon-updated', 'update-target-url', 'select-bluetooth-device', 'select-usb-device', 'paint', 'focus',
    'did-change-theme-color', 'audio-state-changed', 'enter-html-full-screen', 'leave-html-full-screen'],
  BrowserWindow: ['will-resize', 'resized', 'will-move', 'moved', 'always-on-top-changed', 'app-command', 'swipe',
    'rotate-gesture', 'system-context-menu', 'session-end', 'query-session-end', 'responsive'],
  Session: ['extension-loaded', 'preconnect', 'select-hid-device', 'select-serial-port', 'select-usb-device'],
  Notification: ['click', 'reply', 'action'],
};

/** An event emitter of Electron's, loud about what is missing from it. */
export class Faithful extends EventEmitter {
  constructor(name: string, absent: readonly string[] = []) {
    super();
    this.on('newListener', (event: string | symbol) => {
      if (!NEVER_EMITTED[name]?.includes(String(event))) return;
      throw new Error(`electron-on-chromium: ${name}.on('${String(event)}') is not provided`);
    });
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
