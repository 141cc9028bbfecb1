import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** A small tree in which each file breaks one rule; the second column is what it imports. */
const offenders: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['src/core/disk.ts', 'node:fs', 'core-imports-only-what-its-layer-allows'],
  ['src/core/view.ts', 'react', 'core-imports-only-what-its-layer-allows'],
  ['src/documents/disk.ts', 'node:path', 'documents-imports-only-what-its-layer-allows'],
  ['src/contract/store.ts', 'lowdb', 'contract-imports-only-what-its-layer-allows'],
  ['src/preload/schema.ts', 'zod', 'preload-imports-only-what-its-layer-allows'],
  ['src/preload/endpoint.ts', '../contract/store', 'preload-imports-only-what-its-layer-allows'],
  ['src/main/look.ts', '@mantine/core', 'main-imports-only-what-its-layer-allows'],
  ['src/main/screen.ts', '../renderer/ui/button', 'main-imports-only-what-its-layer-allows'],
  ['src/renderer/app/store.ts', '../../main/clock', 'renderer-knows-no-process-but-its-own'],
  ['src/renderer/app/shell.ts', 'electron', 'renderer-knows-no-process-but-its-own'],
  ['src/renderer/app/disk.ts', 'fs', 'renderer-has-no-node'],
  ['src/renderer/features/goals/list.ts', '../pay/band', 'features-never-import-each-other'],
  ['src/renderer/ui/button.ts', '../../core/week', 'ui-knows-no-domain'],
  ['src/core/week.ts', './day', 'no-cycles'],
  ['src/core/day.ts', './week', 'no-cycles'],
  ['src/main/probe.ts', '../../tools/probe', 'the-application-knows-no-tools'],
  ['src/core/typo.ts', './wek', 'no-unresolved-imports'],
];
const innocents = ['src/main/clock.ts', 'src/renderer/features/pay/band.ts', 'tools/probe.ts'];

const folder = mkdtempSync(join(tmpdir(), 'waymark-boundaries-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): void => {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const violations = (): string[] => {
  for (const [file, imports] of offenders) write(file, `import * as it from '${imports}';\nexport const value = it;\n`);
  for (const file of innocents) write(file, 'export const value = 1;\n');
  write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, 'src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'baseline'];
  const found: { rule: { name: string }; from: string }[] = JSON.parse(
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
  );
  return found.map(({ rule, from }) => `${from}: ${rule.name}`);
};

describe('the rules of .dependency-cruiser.cjs', () => {
  const found = violations();

  it.each(offenders)('refuse that %s imports %s', (file, _imports, rule) => {
    // A circle is reported once, at whichever file the tool comes to first.
    const where = rule === 'no-cycles' ? /src\/core\/(week|day)\.ts: no-cycles/ : new RegExp(`^${file}: ${rule}$`);
    expect(found.filter((line) => where.test(line))).not.toEqual([]);
  });

  it('leave the others alone', () => {
    expect(found.filter((line) => innocents.some((file) => line.startsWith(file)))).toEqual([]);
  });
});
