import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Importing the real `electron` package outside Electron starts a download; here it says so instead.
const alias = { electron: fileURLToPath(new URL('tests/electron-outside-electron.ts', import.meta.url)) };

// These replace modules by others (`vi.mock`), so each file loads its own.
const replacing = ['src/main/shell/security.test.ts', 'tests/durability/migrations.test.ts'];

export default defineConfig({
  resolve: { alias },
  test: {
    environment: 'node',
    // Generous, since a busy machine is no failure; what never ends is ended by the limit of its step.
    testTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,tools,bench}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: ['src/main/**', '**/conformance/**', '**/node_modules/**'],
          // These tests share no state, so their files may share what was loaded: a quarter of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'disk',
          include: ['src/main/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/architecture/**', 'tests/e2e/**', ...replacing],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing', include: replacing } },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], isolate: false },
      },
    ],
  },
});
