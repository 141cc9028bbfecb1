import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';
import { lines } from './syntax';

// Spelled in pieces, so that this file does not find itself.
const personal = new RegExp(['/wor' + 'k/', '/hom' + 'e/[a-z]', '/Use' + 'rs/[a-z]', 'C:\\\\+Use' + 'rs', '/tmp/b' + 'rief'].join('|'), 'i');

const files = sourceFiles(
  ['src', 'tests', 'tools', 'scripts', 'bench', 'docs', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '.npmrc'],
  ['.ts', '.tsx', '.mjs', '.cjs', '.md', '.json', '.yml', '.css', '.html', ''],
);

describe('the project', () => {
  it('names no path of the machine it was written on', () => {
    expect(files.flatMap((file) => lines(file, personal))).toEqual([]);
  });
});
