import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// CommonJS for main makes a top-level `await app.whenReady()`, on which Electron hangs, a build error.
// Dependencies are bundled (`externalizeDeps: false`), so the package carries no node_modules.
// The stand-in runs main on the user's own Node, hence the oldest supported one as target.
const nodeTarget = 'node20.19';
const asset = /\.(woff2?|ttf|otf|png|svg)$/;

export default defineConfig(({ command }) => ({
  main: {
    define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: 'src/main/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.js', codeSplitting: false },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      rolldownOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: 'index.js', codeSplitting: false },
      },
    },
  },
  renderer: {
    plugins: [react()],
    build: {
      minify: true,
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: (file) => (asset.test(file) ? false : undefined),
    },
  },
}));
