import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPath } from '..';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { Path, type Level } from '../../paths/path';

const fromText = (text: string, name = 'a.yml') => {
  const result = importPath([{ name, text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const fromFile = (name: string) => fromText(readFileSync(`tests/fixtures/paths/${name}`, 'utf8'), name);

const linesOf = ({ expectations }: Level): string[] =>
  expectations.map(({ category, text }) => `${category} | ${text}`);

describe('a flat list of competencies with ids', () => {
  const { path, ledger } = fromFile('bakers.yml');
  const [helper, baker, individual, manager] = path.levels;

  it('gives the levels in their order, with names, tracks, years and pay', () => {
    expect(path).toMatchObject({
      title: 'Baker',
      overview: expect.stringContaining('people who bake, from the first morning on.'),
    });
    expect(path.levels.map(({ name, track }) => [name, track])).toEqual([
      ['Kitchen Helper', ''],
      ['Baker', ''],
      ['Master Baker (Individual Contributor)', 'Individual Contributor'],
      ['Master Baker (People Manager)', 'People Manager'],
    ]);
    expect(manager).toMatchObject({ years: { from: 6, to: 9 }, pay: { currency: 'EUR', from: 4_800_000 } });
  });

  it('puts each competency at its levels under its theme, with examples and other fields as detail', () => {
    expect(helper?.expectations[0]).toEqual({
      id: 'baker/b-001',
      ref: 'b-001',
      kind: 'skill',
      category: 'Dough & Ovens',
      text: 'Weighs flour and water to the recipe.',
      detail: 'Resets the scale between sacks\nSays so when a sack is wet\nProficiency: Awareness',
    });
    expect(baker && linesOf(baker)).toEqual([
      'Dough & Ovens | Shapes loaves that bake evenly. Reads the oven by its smell.',
    ]);
    expect(individual && linesOf(individual)).toEqual(['Shop Floor | Settles complaints the same day']);
    expect(manager?.expectations.map(({ ref }) => ref)).toEqual(['b-004', 'b-005']);
  });

  it('keeps the id of a competency when its words, level or place change', () => {
    const text = readFileSync('tests/fixtures/paths/bakers.yml', 'utf8');
    const changed = fromText(
      text
        .replace('Greets a customer before they ask', 'Greets everybody')
        .replace('id: b-003\n    level: helper', 'id: b-003\n    level: baker'),
    );
    expect(changed.path.levels[1]?.expectations.find(({ ref }) => ref === 'b-003')).toMatchObject({
      id: 'baker/b-003',
      text: 'Greets everybody',
    });
  });

  it('tells lines that were kept from structure and from what nobody could place', () => {
    const status = (start: string) => ledger.find(({ text }) => text.trim().startsWith(start))?.status;
    expect(['# The', 'levels:', 'sheetId', 'updated', 'examples:'].map(status)).toEqual(
      Array(5).fill('note'),
    );
    expect(['to the recipe', '- Says so', 'theme: dough', 'proficiency', '- id: b-004'].map(status)).toEqual(
      Array(5).fill('mapped'),
    );
    expect(ledger.filter((line) => line.status === 'unmapped').map(({ line }) => line)).toEqual([58]);
  });

  it('can be held by the plan', () => {
    expect(Path.parse(path)).toEqual(path);
  });
});

describe('nested ladders', () => {
  it('are read as topics that hold levels, in lists and texts, levels in the order of all topics', () => {
    const { path, ledger } = fromFile('sailors.yml');
    expect(path.levels.map(({ name }) => name)).toEqual(['Junior', 'Mid', 'Senior']);
    expect(path.levels[2] && linesOf(path.levels[2])).toEqual([
      'Seamanship | Docks in a crosswind',
      'Seamanship | Reefs before it is needed',
      'Navigation | Teaches the stars',
      'Crew | Keeps a crew in good humour',
      'Crew | Speaks last in a quarrel',
    ]);
    expect(path.levels[2]?.expectations[4]?.detail).toBe(
      'Lets the cook speak first\nWrites nothing in anger',
    );
    expect(path.overview).toBe(
      'Invented, for a harbour that is not there.\n\nSeamanship: Ropes, sails and weather.',
    );
    expect(ledger.filter(({ status }) => status === 'unmapped')).toEqual([]);
  });

  it('are read as levels that hold topics, from JSON, below a key that names the ladder', () => {
    const { path, ledger } = fromFile('beekeepers.json');
    expect(path).toMatchObject({
      title: 'Beekeeping',
      levels: [
        { name: 'Novice Beekeeper', summary: 'Learns beside somebody.', years: { from: 0, to: 2 } },
        {
          name: 'Beekeeper',
          years: { from: 2, to: null },
          pay: { currency: 'EUR', from: 3_000_000, to: 3_800_000 },
        },
      ],
    });
    expect(path.levels[0] && linesOf(path.levels[0])).toEqual([
      'Hives | Lights a smoker',
      'Hives | Finds a queen',
      'Honey | Knows when a comb is ripe',
      'Responsibilities | Keeps the veils clean',
    ]);
    expect(path.levels[1]?.expectations[1]).toMatchObject({
      id: 'beekeeping/h-9',
      detail: 'Closes the entrance first',
    });
    expect(ledger.map(({ status }) => status).filter((status) => status === 'unmapped')).toEqual([]);
    expect(ledger[0]).toMatchObject({ text: '{', status: 'note' });
  });

  it('are read from the front matter of a Markdown file', () => {
    const { path, ledger } = fromFile('clockmakers.md');
    expect(path).toMatchObject({ title: 'Clockmaker', overview: 'A small workshop needs few words.' });
    expect(path.levels.map(linesOf)).toEqual([
      [
        'Craft | Cleans a movement without losing a screw',
        'Craft | Oils what should be oiled',
        'Customers | Writes a receipt',
      ],
      ['Craft | Cuts a wheel', 'Customers | Says what a repair will cost, and keeps to it'],
    ]);
    expect(ledger.map(({ line, status }) => `${line} ${status}`)).toContain('14 mapped');
    expect(ledger.filter(({ status }) => status === 'note').map(({ text }) => text)).toEqual([
      '---',
      'layout: ladder',
      '---',
    ]);
  });

  it('are read with several tracks, each with levels of its own', () => {
    const track = (name: string) =>
      `  - name: ${name}\n    levels:\n      - name: Senior\n        skills: [Leads as ${name}]\n`;
    const { path } = fromText(`name: Two ways\ntracks:\n${track('Maker')}${track('Manager')}`);
    expect(path.levels.map(({ id, name, track: of }) => [id, name, of])).toEqual([
      ['two-ways/maker-senior', 'Senior', 'Maker'],
      ['two-ways/manager-senior', 'Senior', 'Manager'],
    ]);
  });
});

describe('other ways to write a ladder down', () => {
  const linesIn = (text: string): string[] =>
    fromText(text).path.levels.flatMap((level) => linesOf(level).map((line) => `${level.name} | ${line}`));

  it.each([
    [
      'topics with a text for each listed level',
      'levels: [Junior, Senior]\ngrid:\n  Pots: [Throws, Glazes]\n  Kilns: [Stacks, Fires]\n',
      [
        'Junior | Pots | Throws',
        'Junior | Kilns | Stacks',
        'Senior | Pots | Glazes',
        'Senior | Kilns | Fires',
      ],
    ],
    [
      'topics with numbered milestones',
      'POTS:\n  displayName: Pots\n  milestones:\n    - summary: Throws\n    - summary: Glazes\nKILNS:\n  milestones:\n    - summary: Stacks\n',
      ['Level 1 | Pots | Throws', 'Level 1 | KILNS | Stacks', 'Level 2 | Pots | Glazes'],
    ],
    [
      'levels with a number, a title and sections of points',
      'levels:\n  - level: 1\n    title: Potter\n    sections:\n      - title: Clay\n        points: [Wedges, Throws]\n',
      ['Potter | Clay | Wedges', 'Potter | Clay | Throws'],
    ],
    [
      'a name around levels around lists',
      'craft_ladder:\n  pottery:\n    junior:\n      clay_skills: [Wedges clay]\n    senior:\n      expectations: Runs the kiln\n',
      ['Junior | Clay skills | Wedges clay', 'Senior | Expectations | Runs the kiln'],
    ],
    [
      'a bare list of records in other words',
      '- {grade: Junior, area: Clay, criteria: Wedges clay}\n- grade: Senior\n  area: Clay\n  criteria: Digs clay\n',
      ['Junior | Clay | Wedges clay', 'Senior | Clay | Digs clay'],
    ],
    [
      'competencies with levels by number, each once',
      '{"competencies":[{"name":"Clay","levels":[{"level":1,"description":"Wedges","examples":["by hand"]},{"level":2,"description":"Digs"}]}]}',
      ['Level 1 | Clay | Wedges', 'Level 2 | Clay | Digs'],
    ],
    [
      'tracks that hold their levels at once',
      'tracks:\n  ic:\n    - {name: Potter, skills: [Throws]}\n  em:\n    - {name: Head, skills: [Hires]}\n',
      ['Potter | Skills | Throws', 'Head | Skills | Hires'],
    ],
  ])('reads %s', (_, text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });
});

describe('what YAML can do besides', () => {
  const { path, ledger } = fromFile('anchors.yml');

  it('is followed for references and merges, and of a key that stands twice the second is left over', () => {
    expect(path.levels.map(linesOf)).toEqual([
      ['Yard | Feeds the horses'],
      ['Yard | Buys the hay', 'Yard | Locks the gate', 'Duties | Sweeps the yard'],
    ]);
    expect(ledger.filter(({ status }) => status === 'unmapped').map(({ line }) => line)).toEqual([
      11, 13, 14,
    ]);
  });

  it('is never run: a tag is as good as none', () => {
    const { path: tagged } = fromText(
      "levels: [junior]\nitems:\n  - level: junior\n    text: !!js/function 'function () { return 1 }'\n  - {level: junior, text: !!binary aGVsbG8=}\n",
    );
    expect(tagged.levels.map(linesOf)).toEqual([['Items | function () { return 1 }', 'Items | aGVsbG8=']]);
  });
});
