import { loud } from './faithful';

type Handler = (request: GlobalRequest) => GlobalResponse | Promise<GlobalResponse>;
type Provided = Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged'>;

const privileged = new Set<string>();

/** `protocol` of one session: who answers requests of which scheme. */
export class Protocol implements Provided {
  readonly #handlers = new Map<string, Handler>();

  /** The same, loud about what it lacks. */
  readonly face = loud<Provided>('protocol', this);

  handle = (scheme: string, handler: Handler): void => {
    if (this.#handlers.has(scheme)) throw new Error('Failed to register protocol: ' + scheme);
    this.#handlers.set(scheme, handler);
    privileged.add(scheme);
  };

  unhandle = (scheme: string): void => {
    if (!this.#handlers.delete(scheme)) throw new Error('Failed to unhandle protocol: ' + scheme);
  };

  isProtocolHandled = (scheme: string): boolean => this.#handlers.has(scheme);

  registerSchemesAsPrivileged = (schemes: Electron.CustomScheme[]): void => {
    for (const { scheme } of schemes) privileged.add(scheme);
  };

  /** The handler for an address, if its scheme has one. */
  handlerOf(url: string): Handler | undefined {
    return this.#handlers.get(url.slice(0, url.indexOf(':')));
  }
}

const CHROMIUMS_OWN = new Set(['http', 'https', 'file', 'data', 'blob', 'about', 'javascript', 'ws', 'wss']);

/** Whether addresses of this scheme need carrying: it is the application's, not the browser's. */
export function isCustomScheme(scheme: string): boolean {
  return privileged.has(scheme) && !CHROMIUMS_OWN.has(scheme);
}
