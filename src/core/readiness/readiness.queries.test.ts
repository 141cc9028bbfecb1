import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday } from '../commands/execute.example';
import { newEvidence } from '../evidence/evidence';
import { isoDate, isoWeek } from '../kit/dates';
import { examplePath } from '../paths/path.example';
import { byId, examplePlan } from '../plan/plan.example';
import { readinessFor, unmetExpectations, type Receipt } from './readiness.queries';

const [junior, mid] = examplePath().levels;
if (!junior || !mid) throw new Error('the example path has no second level');
const id = (line: string): string => `example/mid-level/${line}`;
const on = isoDate('2026-11-01');
const evidenceFor = (line: string, date = on) => ({
  ...newEvidence(`evidence ${line}`, line, date),
  expectationIds: [id(line)],
});
const plan = examplePlan({
  ratings: {
    [id('caching')]: [
      { on, value: 'growing' },
      { on: exampleToday, value: 'solid' },
    ],
    [id('advanced sql')]: [{ on, value: 'teaching-others' }],
    [id('mentoring')]: [
      { on, value: 'solid' },
      { on: exampleToday, value: 'growing' },
    ],
    [id('clear writing')]: [{ on, value: 'solid' }],
  },
  evidence: byId(
    evidenceFor('caching'),
    evidenceFor('mentoring'),
    evidenceFor('clear writing', isoDate('2024-11-23')),
  ),
});
const receipt = (line: string, of = plan, day = exampleToday): Receipt | undefined =>
  readinessFor(of, mid, day).receipts.find(({ expectation }) => expectation.id === id(line));

describe('readiness', () => {
  it('counts the newest rating of each expectation, claimed and proven apart', () => {
    expect(readinessFor(plan, mid, exampleToday)).toMatchObject({
      rule: 'Plain share',
      met: 3,
      proven: 1,
      total: 8,
      share: 0.375,
      provenShare: 0.125,
    });
  });

  it('proves nothing by evidence older than the rule allows, to the day', () => {
    expect(receipt('clear writing')).toMatchObject({
      met: true,
      proven: false,
      evidence: [{ state: 'too-old' }],
      proof: { counted: false, why: 'Its evidence is too old to prove it.' },
    });
    expect(receipt('clear writing', plan, isoDate('2026-11-23'))).toMatchObject({ proven: true });
    const forever = carriedOut(plan, 'readiness.setRule', { ...plan.readinessRule, proofMonths: null }).plan;
    expect(receipt('clear writing', forever)).toMatchObject({ proven: true });
  });

  it('proves nothing by evidence whose line the journal no longer holds', () => {
    const harvested = { ...evidenceFor('caching'), week: isoWeek('2026-W44'), line: 'Cached the catalogue' };
    const lost = { ...plan, evidence: byId(harvested) };
    expect(receipt('caching', lost)).toMatchObject({
      met: true,
      proven: false,
      evidence: [{ state: 'unsupported' }],
      proof: {
        counted: false,
        why: 'Its evidence came from a line that the journal no longer holds.',
      },
    });
    const line = { week: isoWeek('2026-W44'), promptId: 'wins', text: '- Cached the catalogue\n- Rested' };
    expect(receipt('caching', carriedOut(lost, 'week.write', line).plan)).toMatchObject({ proven: true });
  });

  it('keeps a receipt for every expectation with its rating, its date, and why it counted or not', () => {
    expect(readinessFor(plan, mid, exampleToday).receipts).toHaveLength(8);
    expect(receipt('advanced sql')).toMatchObject({
      rating: { on, value: 'teaching-others' },
      claim: { counted: true, why: 'Counts as met.' },
      proof: { counted: false, why: 'No evidence supports it.' },
    });
    expect(receipt('mentoring')).toMatchObject({
      met: false,
      claim: { counted: false, why: 'Growing is not met yet.' },
    });
    expect(receipt('design schemas')).toMatchObject({ rating: null, value: 'not-yet', met: false });
  });

  it('shows any past day by the ratings and the evidence there were', () => {
    const past = readinessFor(plan, mid, isoDate('2026-11-20'));
    expect(past).toMatchObject({ on: '2026-11-20', met: 3, proven: 2 });
    expect(receipt('mentoring', plan, isoDate('2026-11-20'))).toMatchObject({ value: 'solid', proven: true });
    expect(receipt('caching', plan, isoDate('2026-11-20'))?.value).toBe('growing');
    expect(readinessFor(plan, mid, isoDate('2026-10-31'))).toMatchObject({ met: 0, proven: 0, share: 0 });
  });

  it('gives each category its own share', () => {
    // Technical asks for three lines, two of them met and one proven; Soft skills for two, one met.
    expect(
      readinessFor(plan, mid, exampleToday).categories.map(({ category, met, proven, total }) => [
        category,
        met,
        proven,
        total,
      ]),
    ).toEqual([
      ['Responsibilities', 0, 0, 2],
      ['Technical', 2, 1, 3],
      ['Tools', 0, 0, 1],
      ['Soft skills', 1, 0, 2],
    ]);
  });

  it('is nothing for a level that asks for nothing', () => {
    expect(readinessFor(plan, { ...mid, expectations: [] }, exampleToday)).toMatchObject({
      share: 0,
      total: 0,
    });
  });

  it('leaves the unmet expectations to do', () => {
    expect(unmetExpectations(plan, mid).map((expectation) => expectation.id)).not.toContain(id('caching'));
    expect(unmetExpectations(plan, mid)).toHaveLength(5);
  });
});

describe('the rule', () => {
  it('is switched by a command, and the same ratings then count by the other one', () => {
    const byMean = carriedOut(plan, 'readiness.setRule', {
      name: 'gated-mean',
      weights: {},
      proofMonths: 24,
    });
    expect(byMean.label).toBe('Count readiness by “Gated mean”');
    // Three score 2 and one scores 1 of eight: 7 / 8 = 0.875 of 2.
    expect(readinessFor(byMean.plan, mid, exampleToday)).toMatchObject({
      rule: 'Gated mean',
      share: 0.4375,
      provenShare: 0.1875,
      claimed: { reached: false },
    });
    expect(receipt('mentoring', byMean.plan)).toMatchObject({
      claim: { counted: true, why: 'Scores 1 of 2.' },
    });
  });

  it('takes only levels of the same track as those before', () => {
    const path = examplePath();
    const levels = path.levels.map((level, at) => ({ ...level, track: at === 0 ? 'Maker' : 'Manager' }));
    const tracked = examplePlan({
      paths: { example: { ...path, levels } },
      readinessRule: { name: 'gated-mean', weights: {}, proofMonths: null },
    });
    const { claimed } = readinessFor(tracked, { ...mid, track: 'Manager' }, exampleToday);
    expect(claimed.rule === 'gated-mean' && claimed.gates.map(({ level }) => level.id)).toEqual([mid.id]);
  });

  it('takes the points a level asks for', () => {
    const pointed = carriedOut(plan, 'level.setPoints', { levelId: mid.id, points: 40 }).plan;
    expect(pointed.paths['example']?.levels[1]?.points).toBe(40);
  });

  it('says of a met expectation which open milestone keeps it from counting', () => {
    const byPoints = examplePlan({
      ...plan,
      readinessRule: { name: 'points', weights: {}, proofMonths: 24 },
    });
    expect(receipt('caching', byPoints)?.claim).toEqual({
      counted: false,
      why:
        'Met, but milestone 1 in Technical is open: three expectations of Junior Backend Engineer and ' +
        'one expectation of Mid-Level Backend Engineer are not met.',
    });
  });
});
