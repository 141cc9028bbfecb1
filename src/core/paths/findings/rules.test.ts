import { describe, expect, it } from 'vitest';
import { findingsOf } from '../findings';
import { examplePath } from '../path.example';
import type { Activity, Level, Path, PayBand } from '../path';
import { dollarsAssumed } from './assumed-currency';

const path = examplePath();

/** The explanations one rule gives for the example path after a change of one level. */
const saidBy = (rule: string, change: Partial<Level>, place = 0): string[] =>
  saidOf(rule, {
    levels: path.levels.map((level, index) => (index === place ? { ...level, ...change } : level)),
  });

const saidOf = (rule: string, change: Partial<Path>): string[] =>
  findingsOf({ ...path, ...change })
    .filter((finding) => finding.rule === rule)
    .map(({ explanation }) => explanation);

const pay = (from: number, to: number | null, rest: Partial<PayBand> = {}): PayBand => ({
  kind: 'unstated',
  currency: 'GBP',
  from: from * 100,
  to: to === null ? null : to * 100,
  openEnd: false,
  per: 'year',
  note: '',
  ...rest,
});

const activities = (...shares: (readonly [number, number] | null)[]): Activity[] =>
  shares.map((share, index) => ({
    id: `a${index}`,
    text: `Work ${index}`,
    share: share && { from: share[0], to: share[1] },
  }));

describe('pay from level to level', () => {
  const said = (lower: PayBand, upper: PayBand): string[] =>
    saidOf('pay-steps', {
      levels: path.levels.slice(0, 2).map((level, index) => ({ ...level, pay: index === 0 ? lower : upper })),
    });

  it('may touch, and may leave its end open', () => {
    expect(said(pay(30_000, 40_000), pay(40_000, 50_000))).toEqual([]);
    expect(said(pay(30_000, 40_000, { openEnd: true }), pay(45_000, 50_000))).toEqual([]);
    expect(said(pay(30_000, null), pay(45_000, 50_000))).toEqual([]);
  });

  it('is pointed out where it leaves a gap, overlaps, runs backwards or cannot be compared', () => {
    expect(said(pay(30_000, 40_000), pay(45_000, 50_000))[0]).toContain(
      'between £40,000 and £45,000 belongs to neither',
    );
    expect(said(pay(30_000, 40_000), pay(38_000, 50_000))[0]).toContain(
      'between £38,000 and £40,000 belongs to both',
    );
    expect(said(pay(30_000, 40_000), pay(25_000, 35_000))[0]).toContain('is paid less than');
    expect(said(pay(30_000, 40_000), pay(45_000, 50_000, { per: 'month' }))[0]).toContain(
      'different periods',
    );
  });

  it('is pointed out where a currency had to be assumed, or where there is none', () => {
    expect(saidBy('assumed-currency', { pay: pay(1, 2, { note: `base; ${dollarsAssumed}` }) })).toHaveLength(
      1,
    );
    expect(saidBy('levels-without-pay', { pay: null })).toEqual([
      'The document has no pay for Junior Backend Engineer.',
    ]);
  });
});

describe('shares of time', () => {
  it('may be ranges that can add up to 100', () => {
    expect(saidBy('shares-off-whole', { activities: activities([40, 50], [50, 60]) })).toEqual([]);
    expect(
      saidBy('shares-off-whole', { activities: activities([33.3, 33.3], [33.3, 33.3], [33.4, 33.4]) }),
    ).toEqual([]);
    expect(saidBy('shares-off-whole', { activities: activities([60, 60], null) })).toEqual([]);
  });

  it.each([
    [activities([60, 60], [60, 60]), '120 %'],
    [activities([60, 60], [30, 30]), '90 %'],
    [activities([20, 30], [40, 50]), '60 to 80 %'],
    [activities([60, 70], [50, 50], null), '110 to 120 %'],
  ])('are pointed out where they cannot', (shares, sum) => {
    expect(saidBy('shares-off-whole', { activities: shares })[0]).toContain(sum);
  });
});

describe('years from level to level', () => {
  it('are pointed out where they leave a gap, run backwards or stay open', () => {
    expect(saidBy('years-steps', { years: { from: 3, to: 4 } }, 1)[0]).toContain(
      'Years 2 to 3 belong to neither',
    );
    expect(saidBy('years-steps', { years: { from: 3, to: 4 } })[0]).toContain('begins at year 2, before');
    expect(saidBy('years-steps', { years: { from: 0, to: null } })[0]).toContain('is open from year 0');
    expect(saidBy('years-steps', { years: null })).toEqual([]);
  });
});

describe('lines', () => {
  it('are pointed out where they stand twice in one level, but not where the next level asks for the same', () => {
    const [first] = path.levels[0]?.expectations ?? [];
    if (!first) throw new Error('the example path has expectations');
    expect(
      saidBy('repeated-lines', { expectations: [first, { ...first, id: 'again', text: `${first.text}.` }] }),
    ).toHaveLength(1);
    expect(saidBy('repeated-lines', { expectations: path.levels[1]?.expectations ?? [] })).toEqual([]);
  });

  it('are pointed out where a tip stands in two sections', () => {
    expect(saidOf('repeated-lines', { networking: path.negotiation })[0]).toContain(
      'stands in Networking and Negotiation',
    );
  });

  it('of one word are too short for a responsibility, not for a skill', () => {
    const line = { id: 'x', category: 'X', text: 'Git', detail: '', ref: '' };
    expect(
      saidBy('short-expectations', { expectations: [{ ...line, kind: 'responsibility' }] }),
    ).toHaveLength(1);
    expect(saidBy('short-expectations', { expectations: [{ ...line, kind: 'skill' }] })).toEqual([]);
  });
});

describe('names of levels', () => {
  const question = (group: string, place: number) => [
    { id: 'q', text: 'Why?', group, levelIds: [path.levels[place]?.id ?? ''] },
  ];

  it('may be short, and are pointed out where they differ or are missing', () => {
    expect(
      saidOf('differing-names', { questions: question('Mid-Level Questions', 1), projects: [] }),
    ).toEqual([]);
    expect(
      saidOf('differing-names', { questions: question('Questions (Senior+)', 2), projects: [] }),
    ).toEqual([]);
    expect(saidOf('differing-names', { questions: question('Mid questions', 1), projects: [] })[0]).toContain(
      'called “Mid-Level”',
    );
    expect(saidOf('differing-names', {})[0]).toContain('“Any level”, which names no level');
  });

  it('are listed where nothing is there for them', () => {
    expect(saidOf('levels-without-projects', { projects: [] })).toEqual([
      'The document has no suggested projects for any level.',
    ]);
    expect(
      saidOf('levels-without-questions', {
        questions: [{ ...question('Any', 0)[0], id: 'q', text: '?', group: 'Any', levelIds: [] }],
      }),
    ).toEqual([]);
  });
});

describe('moves', () => {
  it('are pointed out where they name no change', () => {
    const move = { id: 'm', label: 'Ask around', text: '', from: null, to: null };
    expect(saidOf('unmoved-moves', { moves: [move] })).toEqual([
      'The only move names no change from one career to another: “Ask around”.',
    ]);
  });
});

describe('stages', () => {
  it('are pointed out where one spans several levels, or there are too few', () => {
    expect(saidOf('stage-spans', {})).toEqual([
      'Three stages cover four levels: “Years 4” spans Senior and Principal.',
    ]);
    expect(saidOf('stage-spans', { stages: [] })).toEqual([]);
  });
});
