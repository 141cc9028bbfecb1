import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// The same statements about the same applications, whichever executable runs them: ELECTRON_PATH names the real
// Electron, and without it the stand-in is tested. What only concerns the stand-in is left out on the real one.
const real = process.env['ELECTRON_PATH'] !== undefined;

if (!real) execFileSync(process.execPath, [join(__dirname, '..', 'build.mjs')], { stdio: 'inherit' });

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/conformance',
  testIgnore: real ? ['**/stand-in/**'] : [],
  workers: 2,
  fullyParallel: false,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
