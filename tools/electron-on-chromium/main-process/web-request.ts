import { loud } from './faithful';

type Details = Electron.OnBeforeRequestListenerDetails;
type Listener = (details: Details, callback: (response: Electron.CallbackResponse) => void) => void;
type Provided = Pick<Electron.WebRequest, 'onBeforeRequest'>;

/** `session.webRequest`: the application's word on every request, before it is made. */
export class WebRequest implements Provided {
  #listener: Listener | undefined;
  #patterns: readonly RegExp[] = [];
  #types: readonly string[] = [];
  readonly face = loud<Provided>('WebRequest', this);

  onBeforeRequest = (filterOrListener: Electron.WebRequestFilter | Listener | null, listener?: Listener | null): void => {
    const filter = typeof filterOrListener === 'function' ? undefined : filterOrListener;
    this.#listener = (typeof filterOrListener === 'function' ? filterOrListener : listener) ?? undefined;
    this.#patterns = (filter?.urls ?? []).map(patternOf);
    this.#types = filter?.types ?? [];
  };

  /** What the application says of a request; nothing when it was not asked. */
  async ask(details: Details): Promise<Electron.CallbackResponse> {
    const listener = this.#listener;
    if (!listener || !this.#concerns(details)) return {};
    return new Promise((resolve) => listener(details, resolve));
  }

  #concerns({ url, resourceType }: Details): boolean {
    const typeFits = this.#types.length === 0 || this.#types.includes(resourceType);
    return typeFits && (this.#patterns.length === 0 || this.#patterns.some((pattern) => pattern.test(url)));
  }
}

/** A match pattern such as `*://*.example.com/*` as a regular expression. */
function patternOf(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const parts = escaped.replace(/^\*:\/\//, '[a-z]+://').replace(/\*\\\./, '(?:[^/]+\\.)?').replaceAll('*', '.*');
  return new RegExp(`^${parts}$`, 'i');
}
