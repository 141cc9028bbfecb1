import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { newEvidence } from './evidence';
import { evidencedExpectationIds, evidenceFor } from './evidence.queries';

const piece = (title: string, on: string, expectationIds: string[]) => ({
  ...newEvidence(title, title, isoDate(on)),
  expectationIds,
});
describe('evidence', () => {
  const plan = examplePlan({
    evidence: byId(
      piece('old', '2026-01-01', ['a']),
      piece('new', '2026-03-01', ['a']),
      piece('other', '2026-02-01', ['b']),
    ),
  });

  it('is found by the expectation it supports, newest first', () => {
    expect(evidenceFor(plan, 'a').map(({ title }) => title)).toEqual(['new', 'old']);
    expect(evidenceFor(plan, 'c')).toEqual([]);
    expect([...evidencedExpectationIds(plan)].toSorted()).toEqual(['a', 'b']);
  });

  it('can be corrected and removed', () => {
    const edited = carriedOut(plan, 'evidence.edit', {
      id: 'old',
      changes: { expectationIds: [], audience: 'manager' },
    }).plan;
    expect(evidenceFor(edited, 'a').map(({ title }) => title)).toEqual(['new']);
    expect(edited.evidence['old']).toMatchObject({ title: 'old', audience: 'manager' });
    expect(carriedOut(plan, 'evidence.remove', { id: 'old' }).plan.evidence['old']).toBeUndefined();
  });

  it('takes no link that could run something', () => {
    const changes = { link: 'javascript:alert(1)' };
    expect(refusalOf(plan, 'evidence.edit', { id: 'old', changes })).toMatchObject({ type: 'bad-payload' });
  });
});
