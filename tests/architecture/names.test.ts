import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';

const drawers = /^(utils?|helpers?|common|shared|lib|misc|types)(\.|$)/i;
const paths = sourceFiles(['src', 'tests', 'tools', 'scripts', 'bench'], ['.ts', '.tsx', '.mjs', '.cjs', '.css']).map(
  ({ path }) => path,
);

describe('the names of files and folders', () => {
  it('say what is inside: none is a drawer for the rest', () => {
    expect(paths.filter((path) => path.split('/').some((part) => drawers.test(part)))).toEqual([]);
  });

  it('are lower case with dashes, except for components', () => {
    const odd = paths.filter((path) => !/^(\.?[a-z0-9-]+\/)*([a-z0-9][a-z0-9-]*|[A-Z][A-Za-z0-9]*)(\.[a-z0-9-]+)+$/.test(path));
    expect(odd).toEqual([]);
  });
});
