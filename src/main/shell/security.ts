import { app, type Session, type WebContents } from 'electron';
import { pageOrigin } from './protocol';

/** Locks every page the application ever makes: nowhere to go, nothing to open, nothing to embed. */
export const lockPages = (): void => {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
};

/** Denies a session every permission, download and request that is not for the page itself. */
export const lockSession = (session: Session, allowedOrigin = pageOrigin): void => {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowed(details.url, allowedOrigin) }));
};

const lockPage = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

/** Whether a request stays inside: the page's own origin, or data the page already holds. */
export const isAllowed = (url: string, allowedOrigin: string): boolean =>
  url === allowedOrigin || url.startsWith(`${allowedOrigin}/`) || url.startsWith('data:') || url === 'about:srcdoc';
