import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

/** The application as a test sees it: it can be started, left, and killed, and keeps its data in between. */
export class Waymark {
  private application: ElectronApplication | null = null;
  private window: Page | null = null;

  constructor(readonly folder: string) {}

  /** Starts the application on this test's own data folder and waits for its window. */
  async start(...args: string[]): Promise<Page> {
    this.application = await _electron.launch({
      args: [resolve('.'), `--user-data-dir=${join(this.folder, 'data')}`, ...sandboxSwitch(), ...args],
      env: { ...process.env, INIT_CWD: this.folder },
      colorScheme: null,
      ...executable(),
    });
    this.window = await this.application.firstWindow();
    await this.window.waitForSelector('h1');
    return this.window;
  }

  /** The window; the application must have been started. */
  get page(): Page {
    if (!this.window) throw new Error('Waymark has not been started');
    return this.window;
  }

  /** The main process; the application must have been started. */
  get app(): ElectronApplication {
    if (!this.application) throw new Error('Waymark has not been started');
    return this.application;
  }

  /** Quits as the menu does, and waits until the process is gone. */
  async quit(): Promise<void> {
    await this.application?.close();
    this.application = null;
  }

  /** Kills the main process without any warning. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const gone = new Promise((done) => child.once('exit', done));
    const pid = await this.app.evaluate(() => process.pid);
    process.kill(pid, 'SIGKILL');
    await gone;
    this.application = null;
  }

  /** Answers the next save dialogs with a file of the test's folder. */
  async answerSaveDialog(file: string): Promise<string> {
    const filePath = join(this.folder, file);
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, filePath);
    return filePath;
  }
}

/** Tests get a Waymark with a data folder of its own, which is gone afterwards. */
export const test = base.extend<{ waymark: Waymark }>({
  waymark: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-e2e-'));
    const waymark = new Waymark(folder);
    await use(waymark);
    await waymark.quit();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

/** The real Electron refuses its sandbox to root; it alone needs the switch. */
const sandboxSwitch = (): string[] =>
  existsSync('node_modules/electron/path.txt') && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const executable = (): { executablePath?: string } => {
  const standIn = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return standIn ? { executablePath: resolve(standIn, 'electron') } : {};
};
