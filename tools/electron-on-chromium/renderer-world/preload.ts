import type { FromRenderer, RendererSetup } from '../wire/messages';

/** A preload script as the function Electron wraps it into. */
export type Preload = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: object,
) => void;

/** Runs a sandboxed preload: it may require `electron` and sees a small `process`, as Electron documents. */
export function runPreload(
  preload: Preload,
  setup: RendererSetup,
  electron: object,
  speak: (message: FromRenderer) => void,
): void {
  const offered = loud('electron', electron);
  const require = (id: string): unknown => {
    if (id === 'electron' || id === 'electron/renderer') return offered;
    throw new Error(`module not found: ${id}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, processFor(setup));
  } catch (error) {
    console.error(`Unable to load preload script: ${setup.preloadPath}`);
    console.error(error);
    speak({ kind: 'preload-error', message: error instanceof Error ? error.message : String(error) });
  }
}

function processFor(setup: RendererSetup): object {
  return loud('process', {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: setup.platform,
    versions: setup.versions,
    env: {},
    argv: [],
  });
}

function loud(name: string, provided: object): object {
  return new Proxy(provided, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) {
        throw new Error(`electron-on-chromium: ${name}.${key} is not provided in a preload script`);
      }
      return Reflect.get(target, key, receiver);
    },
  });
}
