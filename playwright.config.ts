import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

// Playwright launches whatever the `electron` package names: the real binary where it was downloaded, else the
// stand-in that set-up built.
if (!existsSync('node_modules/electron/path.txt')) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= resolve('tools/electron-on-chromium/dist');
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
