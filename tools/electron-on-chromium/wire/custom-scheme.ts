/**
 * Chromium lets no program add a scheme to it, so `app://bundle/x` travels as `https://bundle.app.electron.invalid/x`:
 * a secure context with an origin of its own, under a name that is reserved never to resolve. Every such request
 * is answered before it could leave the machine.
 */
const SUFFIX = '.electron.invalid';
const CARRIED = /^(?:(.*)\.)?([a-z][a-z0-9+-]*)$/;

/** How Chromium is told an address: `app://bundle/a` gives `https://bundle.app.electron.invalid/a`. */
export function toCarrier(url: string, isCustom: (scheme: string) => boolean): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const scheme = match?.[1]?.toLowerCase();
  if (!match || !scheme || !isCustom(scheme)) return url;
  const host = match[2] ?? '';
  const rest = match[3] ?? '';
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return `https://${host === '' ? '' : `${host}.`}${scheme}${SUFFIX}${path}`;
}

/** How the application sees an address: `https://bundle.app.electron.invalid/a` gives `app://bundle/a`. */
export function fromCarrier(url: string): string {
  const match = /^https:\/\/([^/?#]*)(.*)$/.exec(url);
  const host = match?.[1];
  if (!match || !host?.endsWith(SUFFIX)) return url;
  const carried = CARRIED.exec(host.slice(0, -SUFFIX.length));
  return carried ? `${carried[2]}://${carried[1] ?? ''}${match[2] ?? ''}` : url;
}

/** The same for an origin or a source without a path, which is not to be given one. */
export function carrierOrigin(origin: string, isCustom: (scheme: string) => boolean): string {
  const carried = toCarrier(origin, isCustom);
  return origin.endsWith('/') || !carried.endsWith('/') ? carried : carried.slice(0, -1);
}

/** Whether an address as Chromium reports it belongs to a custom scheme. */
export function isCarrier(url: string): boolean {
  return fromCarrier(url) !== url;
}

/** A content security policy with its custom schemes also named as Chromium knows them. */
export function carrierPolicy(policy: string, isCustom: (scheme: string) => boolean): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return directives.map((sources) => sources.flatMap((source) => carrierSources(source, isCustom)).join(' ')).join('; ');
}

function carrierSources(source: string, isCustom: (scheme: string) => boolean): string[] {
  const match = /^([a-z][a-z0-9+.-]*):(\/\/[^/]+)?(.*)$/i.exec(source);
  const scheme = match?.[1]?.toLowerCase();
  if (!match || !scheme || !isCustom(scheme)) return [source];
  if (!match[2]) return [source, `https://*.${scheme}${SUFFIX}`];
  return [source, carrierOrigin(source, isCustom)];
}
