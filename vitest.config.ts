import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Importing the real `electron` package outside Electron starts a download; here it says so instead.
const alias = { electron: fileURLToPath(new URL('tests/electron-outside-electron.ts', import.meta.url)) };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,tools,tests,bench}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: ['tests/architecture/**', 'tests/e2e/**', '**/conformance/**'],
        },
      },
      {
        extends: true,
        test: { name: 'architecture', environment: 'node', include: ['tests/architecture/**/*.test.ts'] },
      },
    ],
  },
});
