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

describe('tables of competencies by level', () => {
  const { path, ledger, lines } = read(readFileSync('tests/fixtures/paths/tables-by-level.md', 'utf8'));
  const [junior, senior, first, second] = path.levels;
  const said = (level: typeof junior) => level?.expectations.map(({ category, text }) => [category, text]);

  it('give the levels their columns or rows name, on the tracks their headings name', () => {
    expect(path.levels.map(({ track, name }) => [track, name])).toEqual([
      ['Keepers', 'Junior Keeper'],
      ['Keepers', 'Senior Keeper'],
      ['Wardens', 'Warden 1'],
      ['Wardens', 'Warden 2'],
    ]);
    expect(Path.parse(path)).toEqual(path);
  });

  it('hold expectations by competency in columns, from bars and from HTML', () => {
    expect(said(junior)).toEqual([
      ['Hive work: Frames', 'Lifts frames'],
      ['Hive work: Frames', 'Finds the queen'],
      ['Teaching: Visitors', 'Answers questions'],
      ['Teaching: Visitors', 'Shows the glass hive'],
    ]);
    expect(said(senior)?.slice(2)).toEqual([
      ['Teaching: Visitors', 'Leads tours'],
      ['Teaching: Visitors', 'Writes signs & labels'],
    ]);
    expect(senior?.expectations[2]?.detail).toBe('in two languages');
  });

  it('hold expectations by competency in rows, and other names of a level sum it up', () => {
    expect(said(first)).toEqual([
      ['Reach', 'Keeps a valley of hives'],
      ['Notes', 'Writes a diary'],
    ]);
    expect(said(second)).toHaveLength(1);
    expect(first?.summary).toBe('Code: W1');
    expect(junior?.summary).toBe('looks after one hive.');
  });

  it('read years and pay from rows of that name', () => {
    expect([junior?.years, senior?.years]).toEqual([{ from: 0, to: 2 }, { from: 3, to: null }]);
    expect([junior?.pay?.from, senior?.pay?.from, senior?.pay?.to]).toEqual([2_000_000, 3_000_000, 4_000_000]);
  });

  it('account for every line: lists of levels and bare tags are notes, other lists are unmapped', () => {
    expect(lines('unmapped')).toEqual(['- Wear a veil']);
    expect(lines('note')).toContain('| Senior Keeper   | K2   | W1          | Warden 1              |');
    expect(lines('note')).toContain('<ul>');
    expect(ledger.find(({ text }) => text.includes('tours'))?.target).toBe('Senior Keeper, Teaching: Visitors');
    expect(ledger.find(({ text }) => text.includes('Smoke'))?.target).toBe('Hive work: Smoke');
  });
});

describe('a table', () => {
  it('may have grades for levels, and a cell of several sentences is one expectation', () => {
    const { path } = read('# A\n\n| Skill | Basic | Expert |\n|---|---|---|\n| Glue | Knows it. Uses it. | Makes it |\n');
    expect(path.levels.map(({ name }) => name)).toEqual(['Basic', 'Expert']);
    expect(path.levels[0]?.expectations[0]).toMatchObject({ category: 'Glue', text: 'Knows it. Uses it.' });
  });

  it('keeps a row it cannot hold unmapped, whole', () => {
    const long = 'long '.repeat(500);
    const { lines } = read(`# A\n\n| Area | Junior | Senior |\n|---|---|---|\n| Glue | ok | ${long} |\n| Tape | a b | c d |\n`);
    expect(lines('unmapped')).toHaveLength(1);
  });

  it('that is no table of levels makes no path', () => {
    const text = '# A\n\n| Fruit | Colour |\n|---|---|\n| Apple | red |\n';
    expect(importPath([{ name: 'a.md', text, choices: noChoices }], isoDate('2026-11-02')).ok).toBe(false);
  });
});
