import { mkdirSync } from 'node:fs';
import { AppPaths } from './app-paths';
import { commandLine } from './command-line';
import { asElectron, Faithful, PreventableEvent } from './faithful';
import { launch } from './launch';
import { localeOf, systemLanguages } from './locale';
import { claimSingleInstance } from './single-instance';
import { openWindows } from './open-windows';

type Provided = 'isPackaged' | 'name' | 'commandLine' | 'whenReady' | 'isReady' | 'quit' | 'exit' | 'getPath'
  | 'setPath' | 'getAppPath' | 'getName' | 'setName' | 'getVersion' | 'getLocale' | 'getSystemLocale'
  | 'getPreferredSystemLanguages' | 'requestSingleInstanceLock' | 'hasSingleInstanceLock' | 'enableSandbox'
  | 'releaseSingleInstanceLock' | 'setAboutPanelOptions' | 'setAppUserModelId' | 'focus' | 'getLocaleCountryCode'
  | 'disableHardwareAcceleration' | 'addRecentDocument' | 'clearRecentDocuments' | 'showAboutPanel';

/** `app`: the life of the application, its paths and names. */
export class App extends Faithful implements Pick<Electron.App, Provided> {
  readonly isPackaged = false;
  readonly commandLine = asElectron<Electron.CommandLine, keyof typeof commandLine>(commandLine);
  readonly #paths = new AppPaths(() => this.name);
  #name: string | undefined;
  #ready = false;
  #quitting = false;
  #releaseLock: (() => void) | undefined;
  #announceReady: (() => void) | undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#announceReady = resolve;
  });

  constructor() {
    super('app', ['dock']);
  }

  get name(): string {
    return this.#name ?? launch().manifest.productName ?? launch().manifest.name ?? 'Electron';
  }
  set name(name: string) {
    this.#name = name;
  }
  getName = (): string => this.name;
  setName = (name: string): void => {
    this.#name = name;
  };
  getVersion = (): string => launch().manifest.version ?? process.versions['electron'] ?? '';
  getAppPath = (): string => launch().appPath;
  getPath = (name: Parameters<Electron.App['getPath']>[0]): string => this.#paths.get(name);
  setPath = (name: string, path: string): void => this.#paths.set(name, path);

  getLocale = (): string => localeOf(commandLine.getSwitchValue('lang'));
  getSystemLocale = (): string => localeOf('');
  getLocaleCountryCode = (): string => localeOf('').split('-')[1] ?? '';
  getPreferredSystemLanguages = (): string[] => systemLanguages();

  isReady = (): boolean => this.#ready;
  whenReady = (): Promise<void> => this.#whenReady;

  /** The main script has run: what follows is the application's. */
  becomeReady(): void {
    mkdirSync(this.getPath('userData'), { recursive: true });
    this.emit('will-finish-launching');
    this.#ready = true;
    this.#announceReady?.();
    this.emit('ready', new PreventableEvent(), {});
  }

  quit = (): void => {
    if (this.#quitting) return;
    this.#quitting = true;
    if (this.#refused('before-quit')) this.#quitting = false;
    else void this.#closeAllAndLeave();
  };

  exit = (exitCode = 0): void => {
    this.#quitting = true;
    for (const window of openWindows()) window.destroy();
    this.#leave(exitCode);
  };

  /** The last window has closed. */
  allWindowsClosed(): void {
    if (this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  focus = (): void => openWindows().at(0)?.focus();

  requestSingleInstanceLock = (additionalData?: Record<PropertyKey, unknown>): boolean => {
    if (this.#releaseLock) return true;
    this.#releaseLock = claimSingleInstance(this.getPath('userData'), additionalData, (other) => {
      this.emit('second-instance', new PreventableEvent(), other.argv, other.workingDirectory, other.additionalData);
    });
    return this.#releaseLock !== undefined;
  };
  hasSingleInstanceLock = (): boolean => this.#releaseLock !== undefined;
  releaseSingleInstanceLock = (): void => {
    this.#releaseLock?.();
    this.#releaseLock = undefined;
  };

  // What these change cannot be seen here: Chromium sandboxes every renderer, and panels, tasks and lists of
  // recent documents belong to systems that the stand-in has no part in.
  enableSandbox = (): void => undefined;
  disableHardwareAcceleration = (): void => commandLine.appendSwitch('disable-gpu');
  setAboutPanelOptions = (): void => undefined;
  showAboutPanel = (): void => undefined;
  setAppUserModelId = (): void => undefined;
  addRecentDocument = (): void => undefined;
  clearRecentDocuments = (): void => undefined;

  async #closeAllAndLeave(): Promise<void> {
    for (const window of openWindows()) {
      if (!(await window.requestClose())) {
        this.#quitting = false;
        return;
      }
    }
    if (this.#refused('will-quit')) this.#quitting = false;
    else this.#leave(0);
  }

  #refused(event: 'before-quit' | 'will-quit'): boolean {
    const preventable = new PreventableEvent();
    this.emit(event, preventable);
    return preventable.defaultPrevented;
  }

  #leave(exitCode: number): never {
    this.emit('quit', new PreventableEvent(), exitCode);
    this.releaseSingleInstanceLock();
    process.exit(exitCode);
  }
}

export const app = new App();
