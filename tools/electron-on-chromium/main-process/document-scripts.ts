import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { RendererSetup } from '../wire/messages';

/** What runs at the start of each document: in the page's own world, and in the isolated one with the preload. */
export interface DocumentScripts {
  readonly mainWorld: string;
  readonly isolatedWorld: string;
}

/** The scripts for a page whose preload script is at this path, or that has none. */
export function documentScripts(
  preloadPath: string | undefined,
  accelerators: readonly string[],
  watchesGeometry: boolean,
): DocumentScripts {
  const secret = randomUUID();
  const setup: RendererSetup = {
    secret,
    accelerators,
    watchesGeometry,
    preloadPath: preloadPath ?? '',
    platform: process.platform,
    versions: pickVersions(),
  };
  const preload = preloadPath === undefined ? 'null' : preloadFunction(preloadPath);
  return {
    mainWorld: inScope('main-world.js', `ElectronMainWorld.start(${JSON.stringify(secret)});`),
    isolatedWorld: inScope('isolated.js', `ElectronIsolatedWorld.start(${JSON.stringify(setup)}, ${preload});`),
  };
}

function inScope(bundle: string, start: string): string {
  return `(() => {\n${readFileSync(join(__dirname, bundle), 'utf8')}\n${start}\n})();`;
}

/** The preload script wrapped as Electron wraps it, or one that throws where it cannot be read or parsed. */
function preloadFunction(path: string): string {
  try {
    const source = `(function (require, module, exports, process) {${readFileSync(path, 'utf8')}\n})`;
    void new Script(source, { filename: path });
    return source;
  } catch (error) {
    return `() => { throw new Error(${JSON.stringify(String(error))}); }`;
  }
}

function pickVersions(): Record<string, string> {
  const { electron, chrome, node, v8 } = process.versions;
  return { electron: electron ?? '', chrome: chrome ?? '', node: node ?? '', v8: v8 ?? '' };
}
