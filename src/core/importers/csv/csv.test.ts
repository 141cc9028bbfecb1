import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPath } from '..';
import { isoDate } from '../../kit/dates';
import { noChoices, type ImportChoices } from '../../paths/import-choices';
import { Path, type Level } from '../../paths/path';
import { columnsOf } from './columns';

const fromText = (text: string, choices: ImportChoices = noChoices) => {
  const result = importPath([{ name: 'table.csv', text, choices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const textOf = (name: string): string => readFileSync(`tests/fixtures/paths/${name}`, 'utf8');

const linesOf = ({ expectations }: Level): string[] =>
  expectations.map(({ category, text }) => `${category} | ${text}`);

const rolesOf = (text: string, choices: ImportChoices = noChoices): string[] =>
  columnsOf({ text, choices }).map(({ role }) => role);

describe('a table with a row for each expectation', () => {
  const { path, ledger } = fromText(textOf('gardeners.csv'));

  it('gives levels by the numbers in their names, with ids, categories and notes', () => {
    expect(path.title).toBe('Gardener');
    expect(path.levels.map(({ name }) => name)).toEqual(['G1', 'G2', 'G3']);
    expect(path.levels[0]?.expectations).toMatchObject([
      { id: 'gardener/p1', category: 'Planting', text: 'Plants bulbs the right way up', detail: '' },
      { id: 'gardener/t1', category: 'Tools', text: 'Cleans a spade', detail: 'with oil, not water' },
    ]);
  });

  it('takes an empty level or competency from the row above, as merged cells leave it', () => {
    expect(path.levels[1] && linesOf(path.levels[1])).toEqual([
      'Planting | Moves a shrub and it lives',
      'Planting | Divides perennials',
      'Planting | Says "no" to frost',
    ]);
  });

  it('counts lines rightly over quoted line breaks and blank lines, and leaves over what is no row', () => {
    expect(ledger.map(({ line, status }) => `${line} ${status}`)).toEqual([
      '1 note',
      '2 mapped',
      '3 mapped',
      '4 mapped',
      '5 mapped',
      '7 mapped',
      '8 mapped',
      '9 mapped',
      '10 note',
      '11 unmapped',
    ]);
  });

  it('can be held by the plan', () => {
    expect(Path.parse(path)).toEqual(path);
  });

  it('gives a table with several paths as tracks of one', () => {
    const { path: both } = fromText(
      'Path,Level,Skill,Description\nCook,Senior,Fire,Keeps five pans hot\nBaker,Senior,Fire,Keeps an oven even\n',
    );
    expect(both.levels.map(({ track, name }) => `${track} ${name}`)).toEqual(['Cook Senior', 'Baker Senior']);
  });

  it('leaves over a row whose quotes are out of place, and reads the others', () => {
    const { path: read, ledger: lines } = fromText(
      'Level,Skill,Description\nJunior,Saws,"Cuts" straight\nMid,Saws,Saws all day\nMid,Glue,Glues\nSenior,Saws,Sharpens a saw\n',
    );
    expect(read.levels.map(({ name }) => name)).toEqual(['Mid', 'Senior']);
    expect(lines.map(({ status }) => status)).toEqual(['note', 'unmapped', 'mapped', 'mapped', 'mapped']);
  });
});

describe('a table with levels along the top', () => {
  it('takes them from the header, and reads points, years and empty cells', () => {
    const { path, ledger } = fromText(textOf('cooks.csv'));
    expect(path.levels.map(({ name, years }) => [name, years])).toEqual([
      ['Apprentice', { from: 0, to: 2 }],
      ['Cook', { from: 2, to: 6 }],
      ['Head Chef', { from: 6, to: null }],
    ]);
    expect(path.levels[0] && linesOf(path.levels[0])).toEqual([
      'Knife work | Dices an onion',
      'Knife work | Keeps all fingers',
      'Kitchen | Washes up',
    ]);
    expect(ledger.map(({ line, status }) => `${line} ${status}`)).toEqual([
      '1 mapped',
      '2 mapped',
      '3 mapped',
      '4 mapped',
      '5 mapped',
      '6 note',
    ]);
  });
});

describe('a table with a row for each level', () => {
  it('takes competencies from the header', () => {
    const { path } = fromText(textOf('joiners.tsv'));
    expect(path.levels.map(({ name, years }) => [name, years?.from])).toEqual([
      ['Apprentice', 0],
      ['Joiner', 3],
      ['Master Joiner', 8],
    ]);
    expect(path.levels[1] && linesOf(path.levels[1])).toEqual([
      'Benchwork | Cuts a joint by hand',
      'Shop | Orders timber in time',
    ]);
  });
});

describe('the columns of a table', () => {
  it.each([
    [
      'Ladder,Grade,Competency,What we expect,Ref,Comment\nA,1,b,c d,e,f',
      ['path', 'level', 'competency', 'description', 'id', 'note'],
    ],
    ['id|theme|level|summary\n1|a|junior|does this', ['id', 'competency', 'level', 'description']],
    ['Who;What\nJunior;Carries the ladder up\nSenior;Climbs it and comes down', ['level', 'description']],
    ['Area,Junior,Mid,Senior\nA,b,c,d', ['competency', 'level', 'level', 'level']],
    [
      'Area\tWright\tMillwright\nGears\tCuts a gear by hand\tDraws a gear train\nStone\tDresses a stone well\tHangs a stone true',
      ['competency', 'level', 'level'],
    ],
    [
      'Level,Technical,People\nA,Does it well,Is kind\nB,Does it better,Is kinder',
      ['level', 'description', 'description'],
    ],
  ])('are guessed from headers and values: %s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it('are what a person chose, by header; a header that is empty is called by its place', () => {
    const text = 'Rung,Words,,Extra\nJunior,Cooks rice well,x,Soup\nSenior,Cooks for a hundred,y,Bread\n';
    const columns = [
      { header: 'Extra', role: 'competency' as const },
      { header: 'Column 3', role: 'id' as const },
    ];
    expect(columnsOf({ text, choices: noChoices })[2]).toEqual({
      header: 'Column 3',
      role: 'description',
      sample: 'x',
    });
    expect(rolesOf(text, { ...noChoices, columns })).toEqual(['level', 'description', 'id', 'competency']);
    const { path } = fromText(text, { ...noChoices, columns });
    expect(
      path.levels.map(({ expectations }) => expectations.map(({ ref, category }) => [ref, category])),
    ).toEqual([[['x', 'Soup']], [['y', 'Bread']]]);
    expect(path.sources[0]?.choices.columns).toEqual(columns);
  });

  it('are none where the text is no table', () => {
    expect(columnsOf({ text: '# A heading\n\nSome words, and more.\n', choices: noChoices })).toEqual([]);
  });
});
