import { join, parse } from 'node:path';
import { build } from 'vite';

/** Bundles a TypeScript file with everything it imports into one module for Node in `folder`, and returns its path. */
export const bundleForNode = async (entry, folder) => {
  const name = `${parse(entry).name}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20.19',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
  return join(folder, name);
};
