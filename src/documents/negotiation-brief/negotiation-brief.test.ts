import { describe, expect, it } from 'vitest';
import { goldenPlan, goldenToday } from '../../../tests/golden/golden-plan';
import type { Plan } from '../../core/plan/plan';
import { formatsFor } from '../formats';
import { renderDocument } from '../render';
import { negotiationBriefModel } from './model';

const modelOf = (plan: Plan) => negotiationBriefModel(plan, { today: goldenToday, formats: formatsFor('en-GB') });
const pageOf = (plan: Plan): string => {
  const html = renderDocument({ document: 'negotiation-brief', paper: 'A4' }, plan, goldenToday, [], 'en-GB');
  return html.slice(html.indexOf('<body>'));
};

describe('the negotiation brief', () => {
  it('shows the window and the way down, and neither own pay, offers nor notes', () => {
    const page = pageOf(goldenPlan);
    expect(page).toContain('$128,000 <small>said first</small>');
    // 128,000 to 120,000 in three steps that halve: 4,571, 2,286 and 1,143, rounded to 100.
    expect(modelOf(goldenPlan).steps).toEqual([
      '$123,400 (down $4,600)', '$121,100 (down $2,300)', '$120,000 (down $1,100)',
    ]);
    expect(page).not.toMatch(/Harbour|91,000|pay-note-canary|offer-note-canary|private-note-canary/);
  });

  it('prefers own replies, and fills them from the plan', () => {
    const negotiation = { ...goldenPlan.negotiation, replies: { silence: 'I wait for {target}.' } };
    const [first, ...others] = modelOf({ ...goldenPlan, negotiation }).replies;
    expect(first?.said).toBe('I wait for $120,000.');
    expect(others).toHaveLength(3);
  });

  it('keeps markup as text', () => {
    const negotiation = { ...goldenPlan.negotiation, reason: '<script>alert(1)</script>' };
    expect(pageOf({ ...goldenPlan, negotiation })).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
