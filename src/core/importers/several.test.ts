import { describe, expect, it } from 'vitest';
import { importPath } from '.';
import { isoDate } from '../kit/dates';
import { noChoices } from '../paths/import-choices';
import { Path } from '../paths/path';
import { idsOf } from './reading/path-ids';

const levels = (title: string, ...rungs: readonly (readonly [string, string])[]): string =>
  [
    `# ${title}`,
    '## Levels',
    ...rungs.flatMap(([heading, line]) => [`### ${heading}`, '**Responsibilities:**', `- ${line}`]),
  ].join('\n');

const read = (...texts: readonly string[]) =>
  importPath(
    texts.map((text, at) => ({ name: `${at}.md`, text, choices: noChoices })),
    isoDate('2026-11-02'),
  );

const value = (...texts: readonly string[]) => {
  const result = read(...texts);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const junior = levels('Baker', ['Junior (0-2 years)', 'Weigh flour'], ['Senior (4+ years)', 'Run the oven']);
const senior = levels('Bread', ['junior', 'Weigh flour'], ['Mid (2-4 years)', 'Shape'], ['Senior', 'Teach']);

describe('several documents', () => {
  it('become one path with the title of the first and levels of one name joined, in an order both keep', () => {
    const { path } = value(junior, senior);
    expect(path.title).toBe('Baker');
    expect(path.levels.map(({ name, years, expectations }) => [name, years?.from, expectations.length])).toEqual([
      ['Junior', 0, 2],
      ['Mid', 2, 1],
      ['Senior', 4, 2],
    ]);
    expect(path.sources.map(({ name }) => name)).toEqual(['0.md', '1.md']);
    expect(Path.parse(path)).toEqual(path);
  });

  it('have ids that begin with the path and are each there once', () => {
    const ids = idsOf(value(junior, senior, senior).path);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id === 'baker' || id.startsWith('baker/'))).toBe(true);
  });

  it('keep their ledgers apart, one after the other', () => {
    const { ledger } = value(junior, senior);
    expect(ledger.filter(({ source }) => source === 0)).toHaveLength(junior.split('\n').length);
    expect(ledger.filter(({ source }) => source === 1).map(({ text }) => text)).toEqual(senior.split('\n'));
  });

  it('may hold one without levels, whose lines stay unmapped, wherever it stands', () => {
    const { path, ledger } = value('# Notes\n\n- one', junior);
    expect(path.title).toBe('Baker');
    expect(path.sources).toHaveLength(2);
    expect(ledger.filter(({ source }) => source === 0).map(({ status }) => status)).toEqual([
      'unmapped',
      'unmapped',
    ]);
  });

  it('are declined together where one cannot be read, and the error says which', () => {
    expect(read(junior, 'a\0b')).toEqual({ ok: false, error: { type: 'not-text', source: 1 } });
    expect(read('# One', '# Two')).toEqual({ ok: false, error: { type: 'no-levels', source: 0 } });
    expect(read()).toEqual({ ok: false, error: { type: 'empty' } });
  });

  it('put a level before the one it precedes in its own document', () => {
    const { path } = value(levels('A', ['Senior', 'x']), levels('B', ['Junior', 'y'], ['Senior', 'z']));
    expect(path.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior']);
  });
});
