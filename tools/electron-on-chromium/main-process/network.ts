import type { DevToolsSession } from '../wire/devtools-connection';
import type { Protocol as DevTools } from '../wire/devtools-protocol';
import { carrierOrigin, carrierPolicy, fromCarrier, isCarrier, toCarrier } from '../wire/custom-scheme';
import { isCustomScheme } from './protocol';
import type { Protocol } from './protocol';
import type { WebRequest } from './web-request';

type Paused = DevTools.Fetch.requestPausedPayload;
type Details = Electron.OnBeforeRequestListenerDetails;

/** Where the requests of one page are decided. */
export interface RequestAuthority {
  readonly protocol: Protocol;
  readonly webRequest: WebRequest;
  /** Whether a document may be fetched into a frame. */
  mayNavigate(paused: Paused, url: string): boolean;
  detailsOf(paused: Paused, url: string): Details;
}

/** Has every request that a session makes decided here, before it is made. */
export async function superviseRequests(session: DevToolsSession, authority: RequestAuthority): Promise<void> {
  session.on('Fetch.requestPaused', (paused) => {
    decide(session, authority, paused).catch((error: unknown) => {
      console.error(error);
      session.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' });
    });
  });
  // Workers of some kinds have no requests of their own to supervise.
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(() => undefined);
}

async function decide(session: DevToolsSession, authority: RequestAuthority, paused: Paused): Promise<void> {
  const { requestId } = paused;
  const url = fromCarrier(paused.request.url);
  const refuse = (errorReason: DevTools.Network.ErrorReason) =>
    session.tell('Fetch.failRequest', { requestId, errorReason });

  if (isAskedByBrowserItself(paused)) return refuse('BlockedByClient');
  if (paused.resourceType === 'Document' && !authority.mayNavigate(paused, url)) return refuse('Aborted');
  const verdict = await authority.webRequest.ask(authority.detailsOf(paused, url));
  if (verdict.cancel) return refuse('BlockedByClient');
  if (verdict.redirectURL) return redirect(session, requestId, verdict.redirectURL);

  const handler = authority.protocol.handlerOf(url);
  if (handler) return fulfil(session, paused, await handler(requestFrom(paused, url)));
  if (isCarrier(paused.request.url) || isCustomScheme(url.slice(0, url.indexOf(':')))) return refuse('Failed');
  session.tell('Fetch.continueRequest', { requestId });
}

/** Chromium looks for an icon where the web would have one; Electron does not, on schemes of one's own. */
function isAskedByBrowserItself({ resourceType, request }: Paused): boolean {
  return resourceType === 'Other' && isCarrier(request.url) && new URL(request.url).pathname === '/favicon.ico';
}

function requestFrom(paused: Paused, url: string): Request {
  const { method, headers, postDataEntries } = paused.request;
  const bytes = (postDataEntries ?? []).map(({ bytes: part }) => Buffer.from(part ?? '', 'base64'));
  const body = bytes.length > 0 && method !== 'GET' && method !== 'HEAD' ? { body: Buffer.concat(bytes) } : {};
  return new Request(url, { method, headers: appHeaders(headers), ...body });
}

function appHeaders(headers: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(headers).map(([name, value]) =>
    [name, /^(origin|referer)$/i.test(name) ? fromCarrier(value) : value]);
}

async function fulfil(session: DevToolsSession, { requestId }: Paused, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  session.tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status === 0 ? 500 : response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value: carriedHeader(name, value) })),
    body: body.toString('base64'),
  });
}

function carriedHeader(name: string, value: string): string {
  switch (name) {
    case 'content-security-policy': return carrierPolicy(value, isCustomScheme);
    case 'location': return toCarrier(value, isCustomScheme);
    case 'access-control-allow-origin': return carrierOrigin(value, isCustomScheme);
    default: return value;
  }
}

function redirect(session: DevToolsSession, requestId: string, to: string): void {
  session.tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: 307,
    responseHeaders: [{ name: 'location', value: toCarrier(to, isCustomScheme) }],
  });
}
