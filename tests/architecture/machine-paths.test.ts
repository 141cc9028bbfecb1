import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';

const personalPaths = [process.cwd(), `${homedir()}/`];

const files = sourceFiles(
  ['src', 'tests', 'tools', 'scripts', 'bench', 'docs', 'resources', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
  ['.ts', '.tsx', '.mjs', '.mts', '.cjs', '.md', '.json', '.yml', '.css', '.html'],
);

describe('the project', () => {
  it('is seen', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('names neither the folder it happens to be checked out in nor the home folder of whoever works on it', () => {
    const personal = files.filter(({ text }) => personalPaths.some((folder) => text.includes(folder)));
    expect(personal.map(({ path }) => path)).toEqual([]);
  });
});
