import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPath } from '..';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { Path } from '../../paths/path';

const read = (text: string) => {
  const result = importPath([{ name: 'a.md', text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  const lines = (status: string) =>
    result.value.ledger.filter((line) => line.status === status).map((line) => line.text.trim());
  return { ...result.value, lines };
};

describe('a ladder with a heading to each level', () => {
  const { path, ledger, lines } = read(readFileSync('tests/fixtures/paths/headed-levels.md', 'utf8'));
  const [one, two, senior] = path.levels;

  it('has the levels its headings name and no others, and fits the plan', () => {
    expect(path.title).toBe('Keepers of the light');
    expect(path.levels.map(({ name }) => name)).toEqual(['Keeper 1', 'Keeper 2', 'Senior keeper']);
    expect(Path.parse(path)).toEqual(path);
  });

  it('reads sub-headings, bold lines and labels as categories, and nested bullets as detail', () => {
    const said = (level: typeof one) => level?.expectations.map(({ category, text }) => [category, text]);
    expect(said(one)).toEqual([
      ['The lamp', 'Trims the wick'],
      ['The lamp', 'Cleans the lens'],
      ['Writing and communication', 'Notes every ship in the log.'],
    ]);
    expect(one?.expectations[1]?.detail).toBe('with a soft cloth\nnever with salt water');
    expect(one?.expectations.map(({ kind }) => kind)).toEqual(['skill', 'skill', 'soft-skill']);
    expect(said(two)).toEqual([
      ['The lamp', 'Repairs the clockwork. Oils it, too.'],
      ['The log', 'Reads a year of entries before writing'],
    ]);
    expect(said(senior)).toEqual([
      ['Responsibilities', 'Scope: a coast of lights'],
      ['Responsibilities', 'Trains two keepers'],
      ['Fog', 'Sounds the horn alone'],
    ]);
    expect(senior?.expectations[2]?.detail).toBe('Seen in: winter');
  });

  it('reads years and pay from italics and tables', () => {
    expect([one?.years, two?.years, senior?.years]).toEqual([{ from: 0, to: 2 }, { from: 2, to: 5 }, null]);
    expect(two?.pay).toMatchObject({ currency: 'GBP', from: 3_000_000, to: 3_600_000 });
  });

  it('sums levels up by their prose and by what is said of them elsewhere', () => {
    expect(one?.summary).toBe('Keeps one light with help. Asks early.\n\nkeeps one light.');
    expect(two?.summary).toBe('Two to five years are usual.');
    expect(senior?.summary).toBe('keeps a coast.');
    expect(path.overview).toBe(
      'What we ask of a keeper, level by level. Three things matter:\n\n- The lamp\n\n- The log',
    );
  });

  it('notes what only decorates, lists the levels or is about the document, and leaves the rest unmapped', () => {
    expect(lines('unmapped')).toEqual(['```', 'lamp > coast', '```', '- Count the lamps']);
    for (const line of ['title: Lighthouse keeping', '- [Keeper 1](#keeper-1)', '| K1    | Keeper 1      |'])
      expect(lines('note')).toContain(line);
    for (const line of ['![A lamp](lamp.png)', 'Ships asked for one.', '- And the birds did not mind'])
      expect(lines('note')).toContain(line);
    expect(ledger.find(({ text }) => text.includes('Trims'))?.target).toBe('Keeper 1, The lamp');
  });
});

describe('levels under headings', () => {
  it('take labels for categories where every level has the same ones', () => {
    const { path } = read(
      '# A\n## L1\n- **Scope**: own tasks\n- **Method**: some\n## L2\n- **Scope**: a team\n- **Method**: more\n',
    );
    expect(path.levels[1]?.expectations.map(({ category, text }) => [category, text])).toEqual([
      ['Scope', 'a team'],
      ['Method', 'more'],
    ]);
  });

  it('stand on tracks where a document has several groups of them', () => {
    const level = (name: string): string => `### ${name}\n- does what ${name} does\n`;
    const { path } = read(
      `# A\n## Makers\n${level('Engineer 1')}${level('Engineer 2')}## Managers\n${level('Manager 1')}${level('Manager 2')}`,
    );
    expect(path.levels.map(({ name, track }) => [track, name])).toEqual([
      ['Makers', 'Engineer 1'],
      ['Makers', 'Engineer 2'],
      ['Managers', 'Manager 1'],
      ['Managers', 'Manager 2'],
    ]);
  });

  it('are joined by name where they stand under one competency after another', () => {
    const { path, lines } = read(
      '# A\n## Testing\n### Junior\n- tests\n### Senior\n- plans tests\n## Design\n### Junior\n- draws\n### Senior\n- decides\n',
    );
    expect(path.levels.map(({ name, expectations }) => [name, expectations.map(({ category }) => category)])).toEqual([
      ['Junior', ['Testing', 'Design']],
      ['Senior', ['Testing', 'Design']],
    ]);
    expect(lines('unmapped')).toEqual([]);
  });

  it('may be only one, and may stand at the top', () => {
    expect(read('# Senior Engineer\n\n## Craft\n- tests\n').path.levels[0]).toMatchObject({ name: 'Senior Engineer' });
    expect(read('# Junior\n- a\n# Senior\n- b\n').path.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior']);
  });

  it('keep questions, projects and tips that stand under headings of their own', () => {
    const { path } = read('# A\n## L1\n- a\n## L2\n- b\n## Interview questions\n- What is a?\n## Portfolio\n- L1: build a\n');
    expect(path.questions.map(({ text }) => text)).toEqual(['What is a?']);
    expect(path.projects.map(({ levelId }) => levelId)).toEqual([path.levels[0]?.id]);
  });
});
