import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Manifest } from '../main-process/launch';

/** An application found on disk. */
export interface Application {
  readonly appPath: string;
  readonly manifest: Manifest;
  /** The main script. */
  readonly main: string;
  readonly isModule: boolean;
}

/** Finds the application at a path: a folder with a package.json, or a script. */
export function findApplication(path: string): Application | undefined {
  const full = resolve(path);
  if (!existsSync(full)) return undefined;
  if (statSync(full).isFile()) return described(full, dirname(full), manifestNear(dirname(full)));
  const manifest = manifestIn(full);
  const main = manifest && mainScript(full, manifest.main ?? 'index.js');
  return main ? described(main, full, manifest) : undefined;
}

type WholeManifest = Manifest & { readonly type?: string };

function described(main: string, appPath: string, manifest: WholeManifest): Application {
  const isModule = main.endsWith('.mjs') || (main.endsWith('.js') && manifest.type === 'module');
  return { appPath, manifest, main, isModule };
}

function mainScript(folder: string, main: string): string | undefined {
  const stated = join(folder, main);
  return [stated, `${stated}.js`, join(stated, 'index.js')].find((file) => existsSync(file) && statSync(file).isFile());
}

function manifestIn(folder: string): WholeManifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as WholeManifest : undefined;
}

function manifestNear(folder: string): WholeManifest {
  const manifest = manifestIn(folder);
  if (manifest) return manifest;
  return dirname(folder) === folder ? {} : manifestNear(dirname(folder));
}
