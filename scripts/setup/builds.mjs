import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { inProject, remembered } from './paths.mjs';
import { run, runTool, toolNode } from './program.mjs';
import { standInFolder } from './remembered-electron.mjs';
import { say, SetupProblem } from './say.mjs';

const quietly = { output: 'capture', env: { NO_COLOR: '1', FORCE_COLOR: undefined } };

const application = {
  name: 'the application',
  sources: ['src', 'resources', 'electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'],
  results: ['main/index.js', 'preload/index.js', 'renderer/index.html'].map((file) => inProject('out', file)),
  build: () => runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], quietly),
};

const standIn = {
  name: 'the stand-in for Electron',
  sources: ['tools/electron-on-chromium', 'package-lock.json'],
  results: [join(standInFolder, 'electron')],
  build: () => run(toolNode(), [inProject('tools/electron-on-chromium/build.mjs')], quietly),
};

/** Builds `out/` unless it was built from just these sources. */
export const buildApplication = (options) => build(application, options);

/** Builds `tools/electron-on-chromium/dist/` unless it was built from just these sources. */
export const buildStandIn = (options) => build(standIn, options);

/** Says that out/ is no longer what was built last, as when the development server writes there. */
export const forgetApplication = () => rmSync(stampOf(application), { force: true });

const stampOf = ({ name }) => remembered(`built ${name}.json`.replaceAll(' ', '-'));

const build = async (product, { always = false } = {}) => {
  const stamp = stampOf(product);
  const sources = fingerprint(...product.sources);
  const complete = product.results.every((file) => existsSync(file));
  if (!always && complete && readJson(stamp)?.sources === sources) return;
  say(`building ${product.name}.`);
  const { code, text } = await product.build();
  if (code !== 0) {
    process.stderr.write(text);
    throw new SetupProblem(`${product.name} could not be built; the reason stands above. Mend it, then run this again.`);
  }
  writeJson(stamp, { sources });
};
