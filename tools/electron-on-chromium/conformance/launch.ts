import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

/** The executable under test. */
export const executablePath = process.env['ELECTRON_PATH'] ?? join(__dirname, '..', 'dist', 'electron');

export function appFolder(name: string): string {
  return join(__dirname, 'apps', name);
}

/** What the bench application offers to tests in its main process. */
export interface Bench {
  readonly files: Record<string, string | { body?: string; type?: string; headers?: Record<string, string> }>;
  readonly requests: string[];
  readonly events: unknown[];
  open(html: string, options?: object): Promise<Electron.BrowserWindow>;
  answer(request: Request): Response;
}

declare global {
  var bench: Bench;
}

/** Starts an application with a user data folder of its own, which goes when the test does. */
export async function start(name: string, args: readonly string[] = []): Promise<ElectronApplication> {
  const userData = mkdtempSync(join(tmpdir(), 'conformance-'));
  const app = await _electron.launch({
    executablePath,
    // Otherwise Playwright tells pages what scheme they prefer, whatever the application says.
    colorScheme: null,
    args: [appFolder(name), `--user-data-dir=${userData}`, ...args],
  });
  app.once('close', () => rmSync(userData, { recursive: true, force: true }));
  return app;
}

/** Opens a window of the bench application on a page with this content. */
export async function open(
  app: ElectronApplication,
  html: string,
  options: Electron.BrowserWindowConstructorOptions = {},
): Promise<Page> {
  // A window that an earlier page asked for may still come and go, and Playwright hears of a page before its title.
  const isBench = (page: Page) => page.waitForFunction(() => document.title === 'bench').then(() => true, () => false);
  const coming = app.waitForEvent('window', { predicate: isBench });
  await app.evaluate(async (_electron, given) => {
    await globalThis.bench.open(given.html, given.options);
  }, { html: `<!doctype html><title>bench</title>${html}`, options });
  return coming;
}

/** A test with one bench application for the whole file; every test leaves it without windows. */
export const test = base.extend<{ app: ElectronApplication }, { bench: ElectronApplication }>({
  bench: [async ({}, use) => {
    const app = await start('bench');
    await use(app);
    await app.close();
  }, { scope: 'worker' }],
  app: async ({ bench }, use) => {
    await use(bench);
    await bench.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
      globalThis.bench.requests.length = 0;
      globalThis.bench.events.length = 0;
    });
  },
});

export { expect };
