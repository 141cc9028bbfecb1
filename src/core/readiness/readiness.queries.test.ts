import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { examplePath } from '../paths/path.example';
import { byId, examplePlan } from '../plan/plan.example';
import { currentRating, readinessFor, unmetExpectations } from './readiness.queries';

const [, mid] = examplePath().levels;
if (!mid) throw new Error('the example path has no second level');
const id = (line: string): string => `example/mid-level/${line}`;
const on = isoDate('2026-11-01');
const evidenceFor = (line: string) => ({
  id: `evidence ${line}`, title: line, on, result: '', link: '', audience: 'private' as const, expectationIds: [id(line)], week: null,
});
const plan = examplePlan({
  ratings: {
    [id('caching')]: [{ on, value: 'growing' }, { on: exampleToday, value: 'solid' }],
    [id('advanced sql')]: [{ on, value: 'teaching-others' }],
    [id('mentoring')]: [{ on, value: 'solid' }, { on: exampleToday, value: 'growing' }],
  },
  evidence: byId(evidenceFor('caching'), evidenceFor('mentoring')),
});

describe('readiness', () => {
  it('counts the newest rating of each expectation, claimed and proven apart', () => {
    expect(readinessFor(plan, mid)).toMatchObject({ rule: 'Plain share', met: 2, proven: 1, total: 8, share: 0.25 });
  });

  it('keeps a receipt for every expectation', () => {
    const receipts = readinessFor(plan, mid).receipts.map(({ expectation, value, met, proven }) => [expectation.id, value, met, proven]);
    expect(receipts).toHaveLength(8);
    expect(receipts).toContainEqual([id('advanced sql'), 'teaching-others', true, false]);
    expect(receipts).toContainEqual([id('mentoring'), 'growing', false, false]);
    expect(receipts).toContainEqual([id('design schemas'), 'not-yet', false, false]);
  });

  it('is nothing for a level that asks for nothing', () => {
    expect(readinessFor(plan, { ...mid, expectations: [] })).toMatchObject({ share: 0, total: 0 });
  });

  it('leaves the unmet expectations to do', () => {
    expect(unmetExpectations(plan, mid).map((expectation) => expectation.id)).not.toContain(id('caching'));
    expect(unmetExpectations(plan, mid)).toHaveLength(6);
  });
});

describe('rating', () => {
  it('keeps the history of earlier days and one rating a day', () => {
    const caching = id('caching');
    const again = carriedOut(plan, 'expectation.rate', { expectationId: caching, value: 'teaching-others' }).plan;
    expect(again.ratings[caching]).toEqual([{ on, value: 'growing' }, { on: exampleToday, value: 'teaching-others' }]);
    expect(currentRating(again, caching)).toBe('teaching-others');
  });
});
