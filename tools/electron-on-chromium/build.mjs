// Bundles the stand-in into dist/, where an executable called `electron` then stands. Exits at once when dist/ is newer
// than everything it is made from.
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const dist = join(here, 'dist');
const electronManifest = join(root, 'node_modules', 'electron', 'package.json');

const bundles = [
  { entry: 'cli/electron.ts', file: 'electron', format: 'cjs', node: true },
  { entry: 'renderer-world/main-world.ts', file: 'main-world.js', format: 'iife', name: 'ElectronMainWorld' },
  { entry: 'renderer-world/isolated.ts', file: 'isolated.js', format: 'iife', name: 'ElectronIsolatedWorld' },
];

if (isStale()) {
  const { build } = await import('vite');
  for (const bundle of bundles) await build(configOf(bundle));
  chmodSync(join(dist, 'electron'), 0o755);
}

function isStale() {
  const made = bundles.map(({ file }) => join(dist, file));
  if (!made.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...made.map((file) => statSync(file).mtimeMs));
  return sources().some((file) => statSync(file).mtimeMs > oldest);
}

function sources() {
  const folders = ['cli', 'main-process', 'renderer-world', 'wire'].map((folder) => join(here, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return [fileURLToPath(import.meta.url), electronManifest, ...files.filter((file) => !file.endsWith('.test.ts'))];
}

function configOf({ entry, file, format, name, node }) {
  const { version } = JSON.parse(readFileSync(electronManifest, 'utf8'));
  return {
    root: here,
    configFile: false,
    logLevel: 'warn',
    define: { ELECTRON_VERSION: JSON.stringify(version) },
    ...(node ? { ssr: { noExternal: true } } : {}),
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: node ? 'node20' : 'chrome120',
      minify: false,
      reportCompressedSize: false,
      ...(node ? { ssr: join(here, entry) } : { lib: { entry: join(here, entry), formats: [format], name } }),
      rolldownOptions: {
        ...(node ? { input: join(here, entry) } : {}),
        output: {
          format,
          entryFileNames: file,
          ...(node ? { banner: '#!/usr/bin/env node', codeSplitting: false } : {}),
        },
      },
    },
  };
}
