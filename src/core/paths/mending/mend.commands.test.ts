import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../../commands/execute.example';
import { byId, exampleGoal, examplePlan } from '../../plan/plan.example';
import type { Finding } from '../finding';
import { findingsOf } from '../findings';
import { dollarsAssumed } from '../findings/assumed-currency';
import { examplePath } from '../path.example';
import { newExpectation, type Level, type Path, type PayBand } from '../path';
import { mendWords } from './mend-words';

const path = examplePath();
const [junior, mid, senior] = path.levels;
const band: PayBand = {
  kind: 'unstated', currency: 'GBP', from: 30_000_00, to: 40_000_00, openEnd: false, per: 'year', note: '',
};

const withLevels = (...changes: readonly (Partial<Level> | null)[]): Path => ({
  ...path,
  levels: path.levels.map((level, at) => ({ ...level, ...changes[at] })),
});

const found = (from: Path, rule: Finding['rule']): Finding => {
  const finding = findingsOf(from).find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} found nothing`);
  return finding;
};

const mend = (from: Path, { fix }: Finding): Path => {
  if (!fix) throw new Error('there is no fix');
  const plan = examplePlan({ paths: { [from.id]: from } });
  return carriedOut(plan, 'path.mend', { pathId: from.id, ...fix }).plan.paths[from.id] ?? from;
};

const shares = (...values: (number | null)[]): Level['activities'] =>
  values.map((value, at) => ({ id: `a${at}`, text: `Work ${at}`, share: value === null ? null : { from: value, to: value } }));

const again = { ...newExpectation('again', 'skill', 'Tools', junior?.expectations[0]?.text ?? ''), id: 'again' };

const cases: readonly (readonly [string, Finding['rule'], Path, string])[] = [
  ['years with a gap', 'years-steps', withLevels({ years: { from: 0, to: 1 } }), 'Close the gap at year 2'],
  ['years with an open end', 'years-steps', withLevels({ years: { from: 0, to: null } }), 'End it at year 2'],
  ['years the wrong way round', 'years-steps', withLevels({ years: { from: 2, to: 0 } }), 'Swap the ends'],
  ['pay the wrong way round', 'pay-ends', withLevels({ pay: { ...band, currency: 'USD', from: 100_000_00, to: 70_000_00 } }), 'Swap the ends'],
  [
    'pay with a gap', 'pay-steps',
    withLevels({ pay: band }, { pay: { ...band, from: 45_000_00, to: 50_000_00 } }), 'Close the gap at 45,000',
  ],
  [
    'pay that overlaps', 'pay-steps',
    withLevels({ pay: band }, { pay: { ...band, from: 38_000_00, to: 50_000_00 } }), 'End the lower band at 38,000',
  ],
  ['an assumed currency', 'assumed-currency', withLevels({ pay: { ...band, note: `base; ${dollarsAssumed}` } }), 'They are US dollars'],
  ['a share that is missing', 'activities-without-share', withLevels({ activities: shares(50, null, null) }), 'Share the rest evenly'],
  ['a share without room', 'activities-without-share', withLevels({ activities: shares(60, 40, null) }), 'Make room for it'],
  ['shares over 100 %', 'shares-off-whole', withLevels({ activities: shares(60, 60, 30) }), 'Bring them to 100 %'],
  ['a line without a word', 'short-expectations', withLevels({ expectations: [newExpectation('x', 'skill', 'Tools', '—')] }), 'Remove the line'],
  ['a line that stands twice', 'repeated-lines', withLevels({ expectations: [...(junior?.expectations ?? []), again] }), 'Remove the copy'],
  [
    'a level by another name', 'differing-names',
    { ...path, projects: [{ id: 'p', title: 'Shop', group: 'Mid', levelId: mid?.id ?? '' }] }, 'Use the level’s name',
  ],
  [
    'questions by another name', 'differing-names',
    { ...path, projects: [], questions: [{ id: 'q', text: 'Why?', group: 'Mid questions', levelIds: [mid?.id ?? ''] }] },
    'Use the level’s name',
  ],
];

describe('a fix', () => {
  it.each(cases)('of %s puts it right', (_, rule, from, label) => {
    const finding = found(from, rule);
    expect(finding.fix?.label).toBe(label);
    const after = findingsOf(mend(from, finding));
    expect(after).not.toContainEqual(expect.objectContaining({ rule, explanation: finding.explanation }));
    expect(after.length).toBeLessThan(findingsOf(from).length);
  });

  it('says beforehand what it will change', () => {
    const uneven = withLevels({ activities: shares(50, null, null) });
    expect(mendWords(uneven, found(uneven, 'activities-without-share').fix?.mends ?? [])).toEqual([
      { what: 'Junior Backend Engineer, Work 1', before: 'no share', after: '25 %' },
      { what: 'Junior Backend Engineer, Work 2', before: 'no share', after: '25 %' },
    ]);
    const gap = withLevels({ pay: band }, { pay: { ...band, from: 45_000_00, to: null } });
    expect(mendWords(gap, found(gap, 'pay-steps').fix?.mends ?? [])[0]).toEqual({
      what: 'Junior Backend Engineer, pay',
      before: 'GBP £30,000 to £40,000 a year',
      after: 'GBP £30,000 to £45,000 a year',
    });
  });

  it('leaves a level of another track alone, even where it comes next', () => {
    const tracks = withLevels({ years: { from: 0, to: 1 } }, { track: 'Manager' }, { track: 'Manager' }, { track: 'Manager' });
    const ofJunior = findingsOf(tracks).filter(({ places }) => places.some(({ levelId }) => levelId === junior?.id));
    expect(ofJunior.map(({ rule }) => rule).filter((rule) => rule.endsWith('steps'))).toEqual([]);
  });
});

describe('a removed copy', () => {
  const keptId = senior?.expectations[0]?.id ?? '';
  const copyId = senior?.expectations[1]?.id ?? '';
  const plan = examplePlan({
    paths: { example: path },
    ratings: { [keptId]: [{ on: exampleToday, value: 'solid' }], [copyId]: [{ on: '2026-01-05' as typeof exampleToday, value: 'growing' }] },
    goals: byId(exampleGoal('goal', { expectationIds: [copyId, keptId] })),
  });
  const removal = (kept: string | null) => ({
    pathId: 'example', label: 'Remove', mends: [{ mend: 'remove' as const, section: 'expectations' as const, id: copyId, keptId: kept }],
  });

  it('hands over its ratings and goals to the line that stays', () => {
    const { plan: after } = carriedOut(plan, 'path.mend', removal(keptId));
    expect(after.ratings).toEqual({
      [keptId]: [{ on: '2026-01-05', value: 'growing' }, { on: exampleToday, value: 'solid' }],
    });
    expect(after.goals['goal']?.expectationIds).toEqual([keptId]);
  });

  it('is left where something rests on it and nothing could take that over', () => {
    expect(refusalOf(plan, 'path.mend', removal(null))).toMatchObject({ type: 'refused' });
    expect(refusalOf(plan, 'path.mend', { ...removal(null), pathId: 'gone' })).toMatchObject({ type: 'not-found' });
  });
});
