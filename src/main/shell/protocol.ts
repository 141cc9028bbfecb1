import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol, type Session } from 'electron';

/** The scheme the page is served from; nothing is ever loaded from files or the network. */
export const scheme = 'app';

/** The origin of the page. */
export const pageOrigin = `${scheme}://waymark`;

/** The address of the page. */
export const pageUrl = `${pageOrigin}/index.html`;

/** Where electron-vite serves the page while developing; the packaged application has no such place. */
export const developmentUrl = (): string | undefined => (app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']);

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default waymark-preview',
].join('; ');

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Declares the scheme as a secure, standard one; to be called before the application is ready. */
export const declareScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
};

/** An image of the open plan by its id; null where it has none of that id, or one that is not shown. */
export type FindImage = (id: string) => Promise<{ readonly mediaType: string; readonly bytes: Uint8Array } | null>;

/**
 * Serves the built page from a folder to a session, and under `/attachments/` the images of the open plan; whatever
 * lies outside the folder does not exist.
 */
export const servePage = (session: Session, folder: string, findImage: FindImage): void => {
  session.protocol.handle(scheme, async (request) => {
    const id = imageIdIn(request.url);
    if (id !== null) return imageResponse(await findImage(id));
    const file = fileFor(folder, request.url);
    const type = file ? mimeTypes[extname(file)] : undefined;
    if (!file || !type || request.method !== 'GET') return notFound();
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(type) });
    } catch (error) {
      if (isMissing(error)) return notFound();
      throw error;
    }
  });
};

/** The file an address of the page names inside a folder, or null for any other address. */
export const fileFor = (folder: string, url: string): string | null => {
  const { protocol: urlScheme, host, pathname } = new URL(url);
  if (`${urlScheme}//${host}` !== pageOrigin) return null;
  const file = normalize(join(folder, decodeURIComponent(pathname)));
  return file.startsWith(folder + sep) && !file.includes('\0') ? file : null;
};

/** The id of the image an address of the page names, or null for any other address. */
export const imageIdIn = (url: string): string | null => {
  const { protocol: urlScheme, host, pathname } = new URL(url);
  if (`${urlScheme}//${host}` !== pageOrigin) return null;
  return /^\/attachments\/([0-9a-f]{64})$/.exec(pathname)?.[1] ?? null;
};

const imageResponse = (image: Awaited<ReturnType<FindImage>>): Response =>
  image
    ? new Response(new Uint8Array(image.bytes), {
        headers: { ...headersFor(image.mediaType), 'content-security-policy': "default-src 'none'; sandbox" },
      })
    : notFound();

const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});

const notFound = (): Response => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
