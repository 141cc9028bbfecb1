import { defineConfig } from '@playwright/test';
import { pointAtRememberedElectron } from './scripts/setup/playwright-electron.mjs';

// Playwright launches whatever the `electron` package names: the real binary, or the stand-in chosen by set-up.
pointAtRememberedElectron();

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
