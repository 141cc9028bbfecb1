import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';

const here = 'tests/architecture/machine-paths.test.ts';
const homes = /\/(home|Users)\/[a-z]|[A-Z]:\\+Users\\/;

const files = sourceFiles(
  ['src', 'tests', 'tools', 'scripts', 'bench', 'docs', 'resources', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'],
  ['.ts', '.tsx', '.mjs', '.mts', '.cjs', '.md', '.json', '.yml', '.css', '.html'],
).filter(({ path }) => path !== here);

describe('the project', () => {
  it('is seen', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('names no home folder, and not the folder it happens to be checked out in', () => {
    const personal = files.filter(({ text }) => homes.test(text) || text.includes(process.cwd()));
    expect(personal.map(({ path }) => path)).toEqual([]);
  });
});
