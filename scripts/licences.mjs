// Writes resources/licences.json: every package whose code is in the application, with its version and licence.
// The packages are those that src/ imports, and theirs in turn. With --check it only says whether the file is current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'resources', 'licences.json');
const specifier = /(?:from|import)\s+['"]((?:@[\w.-]+\/)?[\w][\w.-]*)(?:\/[^'"]*)?['"]/g;

const imported = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|example)\./.test(file))
    .flatMap((file) => [...readFileSync(join(root, 'src', file), 'utf8').matchAll(specifier)].map((match) => match[1])),
);

const found = new Map();
const visit = (name, from) => {
  const folder = resolvePackage(name, from);
  if (!folder || found.has(folder)) return;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  found.set(folder, { name: manifest.name, version: manifest.version, licence: licenceOf(manifest) });
  for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder);
};

const resolvePackage = (name, from) => {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return null;
  }
};

const licenceOf = ({ license, licenses }) =>
  typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(', ') ?? 'unknown');

const notBundled = new Set(['electron', 'vite', 'vitest', 'fast-check']);
for (const name of [...imported].filter((name) => !notBundled.has(name))) visit(name, root);
const electron = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
const list = [
  { name: 'electron', version: electron.version, licence: electron.license },
  ...[...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version)),
];
const text = `${JSON.stringify(list, null, 2)}\n`;

if (process.argv.includes('--check')) {
  const current = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (!current) {
    process.stderr.write('resources/licences.json is not current; run `node scripts/licences.mjs` and commit it.\n');
    process.exit(1);
  }
} else writeFileSync(target, text);
