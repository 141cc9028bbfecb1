import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPath } from '../../importers';
import { writtenMark } from '../../importers/written/mark';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import type { Path } from '../../paths/path';
import { generatedPath } from './generated-path.example';
import { pathDocument } from './path-markdown';

const read = (text: string, name = 'path.md') => {
  const result = importPath([{ name, text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};
const withoutSources = ({ sources: _, ...path }: Path): Omit<Path, 'sources'> => path;

describe('a path written as a document and read again', () => {
  it('is equal, whatever its words, and no line of the document stays unmapped', () => {
    fc.assert(
      fc.property(generatedPath, (path) => {
        const { path: again, ledger } = read(pathDocument(path));
        expect(withoutSources(again)).toEqual(withoutSources(path));
        expect(ledger.filter(({ status }) => status === 'unmapped')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the bundled path', () => {
  const { path } = read(readFileSync('resources/paths/backend-engineer.md', 'utf8'));

  it('comes back equal, ids and all', () => {
    expect(withoutSources(read(pathDocument(path)).path)).toEqual(withoutSources(path));
  });

  it('stays a document in the founding format: without the first line it is read as one', () => {
    const founding = read(pathDocument(path).replace(writtenMark, ''));
    expect(withoutSources(founding.path)).toEqual(withoutSources(path));
  });
});

describe('a document that was saved and edited by hand', () => {
  it('is read as it stands, and says of a line it cannot place that it is unmapped', () => {
    const saved = pathDocument(read(readFileSync('resources/paths/backend-engineer.md', 'utf8')).path);
    const edited = saved
      .replace('- Narrows a fault down', '- Draws *one* picture\n- Narrows a fault down')
      .replace('## Skill Development Roadmap', '## Skill Development Roadmap\n\nA line nobody asked for');
    const { path, ledger } = read(edited);
    expect(path.levels[0]?.expectations.map(({ text }) => text)).toContain('Draws *one* picture');
    expect(ledger.filter(({ status }) => status === 'unmapped').map(({ text }) => text)).toEqual(['A line nobody asked for']);
  });
});
