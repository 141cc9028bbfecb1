import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketCsv } from '../../exporters/market/market-csv';
import { isoDate, type IsoDate } from '../../kit/dates';
import { byId, examplePlan } from '../../plan/plan.example';
import { tableOf } from '../csv/table';
import { columnsFor, headerKey } from './market-columns';
import { readMarketRows, type MarketRead } from './market-rows';

const today = isoDate('2026-11-24');
const defaults = { source: 'survey.csv', currency: 'USD', on: today, levelId: null };
const levels = [{ id: 'example/senior', name: 'Senior' }];

const read = (text: string, remembered = {}): MarketRead => {
  const table = tableOf(text);
  if (!table) throw new Error('no table');
  return readMarketRows(table, columnsFor(table.header.cells, remembered), defaults, levels);
};

describe('a table of market figures', () => {
  it('is read by the words of its header, with what no column says from the person', () => {
    const { rows, bad } = read(
      'Title;Level;Min;Max;Date\nBackend engineer;senior;€ 80.000;€ 95.000,50;2026-03\nTester;L5;60k;;24.11.2025\n',
    );
    expect(bad).toEqual([]);
    expect(rows.map(({ figure }) => figure)).toEqual([
      {
        source: 'survey.csv',
        role: 'Backend engineer',
        levelId: 'example/senior',
        place: '',
        from: 80_000_00,
        to: 95_000_50,
        percentile: null,
        currency: 'EUR',
        on: '2026-03-01',
        link: '',
        note: '',
      },
      {
        source: 'survey.csv',
        role: 'Tester, L5',
        levelId: null,
        place: '',
        from: 60_000_00,
        to: null,
        percentile: null,
        currency: 'USD',
        on: '2025-11-24',
        link: '',
        note: '',
      },
    ]);
    expect(rows[1]?.remark).toMatch(/“L5” is no level of your paths/);
  });

  it('reads two amounts in one cell as a range', () => {
    expect(read('Role,Pay\nEngineer,"$100,000 - $120,000"\n').rows[0]?.figure).toMatchObject({
      from: 100_000_00,
      to: 120_000_00,
      currency: 'USD',
    });
  });

  it('names each row that cannot be read, with its line and why, and keeps it out', () => {
    const { rows, bad } = read(
      [
        'Source,From,To,Currency,As of,Percentile,Link',
        'A,,,USD,2026-01-01,,',
        'B,lots,,USD,2026-01-01,,',
        'C,100,90,USD,2026-01-01,,',
        'D,100,,dollars,2026-01-01,,',
        'E,100,,USD,03/04/2026,,',
        'F,100,,USD,2026-01-01,110,',
        'G,100,,USD,2026-01-01,,javascript:alert(1)',
        'H,100,,USD,2026-02-30,,',
        'I,100,,USD,2026-01-01,50,https://example.org',
      ].join('\n'),
    );
    expect(rows.map(({ figure }) => figure.source)).toEqual(['I']);
    expect(bad.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(bad.map(({ reason }) => reason)).toEqual([
      'It holds no amount.',
      '“lots” is no amount.',
      'Its upper end lies under its lower end.',
      '“dollars” is no currency of three letters, such as USD.',
      '“03/04/2026” is no date that can be read for sure. Write it as 2026-11-24.',
      '“110” is no percentile between 0 and 100.',
      '“javascript:alert(1)” is no address that begins with https://, http:// or mailto:.',
      '“2026-02-30” is no date that can be read for sure. Write it as 2026-11-24.',
    ]);
  });

  it('is read by the columns that were chosen for the same header before', () => {
    const text = 'Who,A,B\nSurvey,1000,2000\n';
    const remembered = { [headerKey(['Who', 'A', 'B'])]: { source: 'Who', from: 'B' } };
    expect(read(text, remembered).rows[0]?.figure).toMatchObject({
      source: 'Survey',
      from: 2_000_00,
      to: null,
    });
    expect(read(text).bad).toHaveLength(1);
  });
});

describe('exported market figures', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => text.replaceAll('\r', '').trim());
  const hostile = fc.constantFrom('=1+1', '+SUM(A1)', '-2', '@cmd', "'quoted", '"; DROP', 'a,b\nc');
  const text = fc.oneof(words, hostile);
  const figure = fc.record({
    source: text.map((word) => word || 'Survey'),
    role: text,
    levelId: fc.constantFrom(null, 'example/senior'),
    place: text,
    from: fc.integer({ min: 0, max: 1e13 }),
    room: fc.option(fc.nat(1e9)),
    percentile: fc.option(fc.integer({ min: 0, max: 100 })),
    currency: fc.constantFrom('USD', 'JPY', 'KWD', 'EUR'),
    on: fc.constantFrom<IsoDate>(today, isoDate('2020-02-29')),
    link: fc.constantFrom('', 'https://example.org/a?b=c,d'),
    note: text,
  });

  it('come back as the same figures, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (drawn) => {
        const figures = drawn.map(({ room, ...one }, at) => ({
          id: `f${at}`,
          ...one,
          to: room === null ? null : one.from + room,
        }));
        const back = read(marketCsv(examplePlan({ market: byId(...figures) })));
        expect(back.bad).toEqual([]);
        const plain = figures.map(({ id: _id, ...one }) => JSON.stringify(one, Object.keys(one).toSorted()));
        expect(
          back.rows.map(({ figure: one }) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted(),
        ).toEqual(plain.toSorted());
      }),
    );
  });

  it('hold no cell that a spreadsheet would run', () => {
    const one = {
      id: 'f',
      source: '=HYPERLINK("https://example.org")',
      role: '@role',
      levelId: null,
      place: '+1',
      from: 1,
      to: null,
      percentile: null,
      currency: 'USD',
      on: today,
      link: '',
      note: '-1',
    };
    const csv = marketCsv(examplePlan({ market: byId(one) }));
    expect(csv.split('\n')[1]).toBe(
      `"'=HYPERLINK(""https://example.org"")",'@role,,'+1,0.01,,,USD,2026-11-24,,'-1`,
    );
  });
});
