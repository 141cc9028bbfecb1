import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readJson } from '../setup/json-file.mjs';
import { inProject } from '../setup/paths.mjs';
import { startFiles } from './start-files.mjs';

/** Kilobytes (of 1,000 bytes) of gzipped JavaScript that the window loads before it can show anything. */
const startBudget = 250;
/** Kilobytes of the preload script, as it is: it invokes and listens, and nothing else. */
const preloadBudget = 10;

const kilobytes = (bytes) => bytes / 1000;
const gzipped = (file) => gzipSync(readFileSync(inProject('out', 'renderer', file))).length;
const total = (files) => kilobytes(files.reduce((bytes, file) => bytes + gzipped(file), 0));

const manifest = readJson(inProject('out', 'renderer', '.vite', 'manifest.json'));
if (manifest === undefined) throw new Error('There is no build in out/ to measure: mend the build first.');
const { scripts, styles } = startFiles(manifest);
const preload = readFileSync(inProject('out', 'preload', 'index.js'), 'utf8');
const required = [...preload.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name);

const findings = [
  [`start scripts: ${total(scripts).toFixed(1)} of ${startBudget} kB gzip`, total(scripts) <= startBudget],
  [`start styles: ${total(styles).toFixed(1)} kB gzip`, true],
  [`preload: ${kilobytes(preload.length).toFixed(1)} of ${preloadBudget} kB`, kilobytes(preload.length) <= preloadBudget],
  [`preload requires: ${required.join(', ')}`, required.every((name) => name === 'electron')],
];
for (const [finding, holds] of findings) console.log(`${holds ? 'ok  ' : 'over'} ${finding}`);
process.exitCode = findings.every(([, holds]) => holds) ? 0 : 1;
