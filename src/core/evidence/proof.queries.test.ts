import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { newEvidence } from './evidence';
import { evidenceByExpectation, proofState } from './proof.queries';

const piece = (title: string, on: string, expectationIds: string[]) => ({
  ...newEvidence(title, title, isoDate(on)),
  expectationIds,
});

const dated = (on: string) => ({ id: 'piece', on: isoDate(on) });
const nothing: ReadonlySet<string> = new Set();

describe('proof', () => {
  it('lasts as many months as the rule says, to the day', () => {
    const evidence = dated('2024-11-24');
    expect(proofState(evidence, isoDate('2026-11-24'), 24, nothing)).toBe('proves');
    expect(proofState(evidence, isoDate('2026-11-25'), 24, nothing)).toBe('too-old');
    expect(proofState(evidence, isoDate('2099-01-01'), null, nothing)).toBe('proves');
  });

  it('ends with a short month where the day does not exist in it', () => {
    expect(proofState(dated('2027-02-28'), isoDate('2027-03-31'), 1, nothing)).toBe('proves');
    expect(proofState(dated('2027-02-27'), isoDate('2027-03-31'), 1, nothing)).toBe('too-old');
  });

  it('does not come from after the day asked about', () => {
    expect(proofState(dated('2026-11-25'), isoDate('2026-11-24'), 24, nothing)).toBe('later');
  });

  it('is none where the journal no longer supports it', () => {
    const day = isoDate('2026-11-24');
    expect(proofState(dated('2026-11-23'), day, 24, new Set(['piece']))).toBe('unsupported');
  });

  it('is found by expectation, newest first', () => {
    const plan = examplePlan({
      evidence: byId(piece('old', '2026-01-01', ['a', 'b']), piece('new', '2026-03-01', ['a', 'a'])),
    });
    const found = evidenceByExpectation(plan);
    expect([...found].map(([id, pieces]) => [id, pieces.map(({ title }) => title)])).toEqual([
      ['a', ['new', 'old']],
      ['b', ['old']],
    ]);
  });
});
