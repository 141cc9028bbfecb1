import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kit/dates';
import { dollarsAssumed } from '../../paths/findings/assumed-currency';
import { noChoices } from '../../paths/import-choices';
import { Path } from '../../paths/path';
import { importPath } from '..';

const read = (file: string, text = readFileSync(file, 'utf8')) => {
  const result = importPath([{ name: file, text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  const lines = (status: string) =>
    result.value.ledger.filter((line) => line.status === status).map((line) => line.text.trim());
  return { ...result.value, lines };
};

describe('a document in the founding format', () => {
  const file = 'tests/fixtures/paths/six-defects.md';
  const { path, ledger, lines } = read(file);

  it('is held by the plan as it was read, with its source', () => {
    expect(Path.parse(path)).toEqual(path);
    const text = readFileSync(file, 'utf8');
    expect(path.sources).toEqual([{ name: file, text, importedOn: '2026-11-02', choices: noChoices }]);
  });

  it('leaves no line behind', () => {
    expect(lines('unmapped')).toEqual([]);
    expect(lines('note')).toContain('## Career Progression');
    expect(ledger.find(({ text }) => text.includes('grafting'))?.target).toBe('Mid-Level Gardener, Plants');
  });

  it('gives the levels their years, expectations, shares and pay', () => {
    const [apprentice, mid, head, director] = path.levels;
    expect(path.levels.map(({ name }) => name)).toEqual([
      'Apprentice Gardener',
      'Mid-Level Gardener',
      'Head Gardener',
      'Director Gardener',
    ]);
    expect(apprentice?.years).toEqual({ from: 0, to: 1 });
    expect(director?.years).toEqual({ from: 6, to: null });
    expect(mid?.expectations.filter(({ category }) => category === 'Plants').map(({ text }) => text)).toEqual(
      ['soil testing', 'grafting (apple, pear)', 'disease signs'],
    );
    expect(new Set(head?.expectations.map(({ kind, category }) => `${kind}: ${category}`))).toEqual(
      new Set([
        'responsibility: Responsibilities',
        'skill: Plants',
        'skill: Leadership',
        'soft-skill: Soft skills',
      ]),
    );
    expect(apprentice?.activities.map(({ text, share }) => [text, share?.from])).toEqual([
      ['Meeting at the shed', undefined],
      ['Beds and borders', 60],
      ['Learning names', 40],
    ]);
    expect(head?.activities[0]?.share).toEqual({ from: 40, to: 50 });
    expect(director?.pay).toEqual({
      kind: 'unstated',
      currency: 'GBP',
      from: 4_000_000,
      to: 6_000_000,
      openEnd: true,
      per: 'year',
      note: 'plus housing',
    });
  });

  it('gives stages, projects, questions, tips and moves', () => {
    const idOf = (place: number): string | undefined => path.levels[place]?.id;
    expect(path.stages[1]).toEqual({
      id: 'gardener/stages/years-1-3-stems',
      title: 'Stems',
      years: { from: 1, to: 3 },
      focus: 'Plan a bed alone',
      skills: ['planning', 'pruning'],
      mindset: 'Ownership',
    });
    expect(path.projects.map(({ title, group, levelId }) => [title, group, levelId])[2]).toEqual([
      'Three-season border',
      'Mid',
      idOf(1),
    ]);
    expect(path.questions.map(({ levelIds }) => levelIds)).toEqual([
      [idOf(0)],
      [idOf(0)],
      [idOf(2), idOf(3)],
      [idOf(2), idOf(3)],
    ]);
    expect(path.networking[0]).toMatchObject({ label: 'Plant fairs', text: 'Swap cuttings and names' });
    expect(path.moves.map(({ from, to }) => [from, to])).toEqual([
      ['Florist', 'Gardener'],
      ['Farmer', 'Gardener'],
      [null, null],
      [null, null],
    ]);
  });

  it('reads the same with other line endings and a byte-order mark', () => {
    const text = readFileSync(file, 'utf8');
    for (const other of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\uFEFF${text}`]) {
      const again = read(file, other);
      expect({ ...again.path, sources: null }).toEqual({ ...path, sources: null });
      expect(again.ledger).toEqual(ledger);
    }
  });
});

describe('a document by another hand', () => {
  const { path, lines } = read('tests/fixtures/paths/other-hand.md');
  const [junior, master] = path.levels;
  const texts = (kind: string) =>
    junior?.expectations.filter((line) => line.kind === kind).map((line) => [line.category, line.text]);

  it('is read under plain labels, sub-headings and underlined headings', () => {
    expect(path.title).toBe('Potter');
    expect(path.overview).toContain('as another hand might write it, with plain labels');
    expect(path.responsibilities.map(({ text }) => text)).toEqual([
      'Throw, glaze and fire',
      'Keep the kiln log',
    ]);
    expect([junior?.name, junior?.years, master?.name, master?.years]).toEqual([
      'Junior Potter',
      { from: 0, to: 2 },
      'Master Potter (L2)',
      { from: 2, to: null },
    ]);
  });

  it('keeps nested lists and categories of other names', () => {
    expect(texts('responsibility')?.map(([, text]) => text)).toEqual([
      'Wedge clay',
      'for two people',
      'Throw cylinders',
    ]);
    expect(texts('skill')).toEqual([
      ['Skills', 'Clay'],
      ['Skills', 'glaze'],
      ['Skills', 'fire'],
      ['Materials', 'Stoneware and its shrinkage'],
      ['Materials', 'Slips'],
      ['Tools', 'wheel, ribs (wood, steel)'],
      ['Tools', 'wire'],
    ]);
    expect(texts('soft-skill')).toEqual([
      ['Soft skills', 'patience'],
      ['Soft skills', 'tidiness'],
    ]);
    expect(master?.expectations.map(({ text }) => text)).toEqual([
      'Fire the wood kiln',
      'Teach a course',
      'reduction',
      'salt',
    ]);
  });

  it('reads shares and pay as they are written there', () => {
    expect(junior?.activities.map(({ text, share }) => [text, share?.from, share?.to])).toEqual([
      ['throwing', 60, 70],
      ['Glazing', 30, 40],
    ]);
    expect(junior?.pay).toMatchObject({ currency: 'EUR', from: 2_400_000, to: 2_800_000 });
    expect(master?.pay).toMatchObject({
      currency: 'USD',
      from: 4_000_000,
      to: 5_000_000,
      note: dollarsAssumed,
    });
  });

  it('finds the levels that projects and questions are for', () => {
    expect(path.projects.map(({ title, levelId }) => [title, levelId])).toEqual([
      ['Ten equal bowls', junior?.id],
      ['A dinner service', master?.id],
      ["A kiln of one's own", master?.id],
    ]);
    expect(path.questions.map(({ levelIds }) => levelIds)).toEqual([[junior?.id, master?.id], [master?.id]]);
    expect(path.moves.map(({ from, to }) => [from, to])).toEqual([
      ['Baker', 'Potter'],
      ['sculptor', 'pottery'],
    ]);
    expect(path.networking[0]?.label).toBe('See the guild (https://example.org/guild).');
  });

  it('lists what it does not know, and notes what only structures', () => {
    expect(lines('unmapped')).toEqual([
      '| 1     | 900  |',
      '- Never leave it alone',
    ]);
    expect(junior?.summary).toBe('Motto: Every pot teaches something.');
    expect(lines('note')).toContain('## Kiln safety');
    expect(lines('note')).toContain('<!-- last look: spring -->');
    expect(lines('note')).toContain('***');
  });
});
