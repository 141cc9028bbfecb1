import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from './bundle.mjs';

// Runs a TypeScript file of this folder on any supported Node: `node bench/run.mjs bench/store.ts [arguments]`.
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('Usage: node bench/run.mjs bench/NAME.ts [arguments]');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
try {
  const file = await bundleForNode(entry, folder);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file, ...rest], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
