import { sourceFiles } from './source-files.mjs';

const code = ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.css'];
const folders = ['src', 'tests', 'tools', 'scripts', 'bench'];

const linesOf = ({ text }) => text.replace(/\n$/, '').split('\n').length;

/** The lines of each file of code: `{ path, lines, test }`. */
export const measuredFiles = () =>
  sourceFiles(folders, code).map((file) => ({
    path: file.path,
    lines: linesOf(file),
    test: /\.(test|spec)\.tsx?$/.test(file.path),
  }));

/** Number of files and lines, and the lines that half, 95 % and all of the files stay within. */
export const measure = (files) => {
  const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const within = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    files: sorted.length,
    lines: sorted.reduce((sum, lines) => sum + lines, 0),
    median: within(0.5),
    p95: within(0.95),
    max: within(1),
  };
};

/** The layer that a file belongs to: `src/core`, `src/main`, ..., or its top folder. */
export const layerOf = ({ path }) => path.split('/').slice(0, path.startsWith('src/') ? 2 : 1).join('/');
