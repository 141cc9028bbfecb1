import { app } from '../main-process/app';
import { electronVersion } from './versions';

/** Makes this Node process look and act as Electron's main process does. */
export function behaveAsElectron(argv: string[]): void {
  process.argv = argv;
  const versions = { ...process.versions, electron: electronVersion };
  Object.defineProperty(process, 'versions', { value: versions, enumerable: true });
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: __dirname });
  // Playwright's way of saying that it has attached; there is nothing that waits for it.
  Object.assign(globalThis, { __playwright_run: () => undefined });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  process.on('unhandledRejection', warnOfRejection);
  process.on('uncaughtException', tellOfException);
}

/** An Electron application runs until it quits, whether or not anything is open. */
export function stayAlive(): void {
  new MessageChannel().port1.onmessage = () => undefined;
}

function warnOfRejection(reason: unknown): void {
  if (process.listenerCount('unhandledRejection') > 1) return;
  console.error('UnhandledPromiseRejectionWarning:', reason);
}

/** Electron shows these in a dialog and goes on; before the application is ready there is nothing to go on with. */
function tellOfException(error: unknown): void {
  if (process.listenerCount('uncaughtException') > 1) return;
  console.error('A JavaScript error occurred in the main process\n', error);
  if (!app.isReady()) process.exit(1);
}
