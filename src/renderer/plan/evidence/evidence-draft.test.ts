import { describe, expect, it } from 'vitest';
import { newEvidence } from '../../../core/evidence/evidence';
import { isoDate } from '../../../core/kit/dates';
import { byId, exampleGoal, examplePlan } from '../../../core/plan/plan.example';
import { draftOf, newDraft, writtenDraft } from './evidence-draft';

const on = isoDate('2026-11-24');

describe('evidence while it is written', () => {
  it('comes back as it was, with the goals that name it', () => {
    const piece = { ...newEvidence('e', 'Cached', on), figure: { from: null, to: 140, unit: 'ms' } };
    const plan = examplePlan({ goals: byId(exampleGoal('a', { evidenceIds: ['e'] }), exampleGoal('b')) });
    const { id: _, ...fields } = piece;
    expect(writtenDraft(draftOf(plan, piece))).toEqual({ fields, goalIds: ['a'] });
  });

  it('needs words, and a figure needs what it came to', () => {
    expect(writtenDraft(newDraft(on, { title: '  ' }))).toHaveProperty('refusal');
    expect(
      writtenDraft(newDraft(on, { title: 'a', figure: { from: 3, to: null, unit: '' } })),
    ).toHaveProperty('refusal');
    expect(
      writtenDraft(newDraft(on, { title: 'a', figure: { from: null, to: null, unit: ' ' } })),
    ).toMatchObject({
      fields: { figure: null },
    });
    expect(writtenDraft(newDraft(on, { title: 'a', figure: { from: 3, to: 0, unit: ' h ' } }))).toMatchObject(
      {
        fields: { figure: { from: 3, to: 0, unit: 'h' } },
      },
    );
  });
});
