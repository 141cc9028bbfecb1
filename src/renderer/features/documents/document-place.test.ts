import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../../core/plan/plan.example';
import { emptyPlan } from '../../../core/plan/plan';
import { documentPlace, documentRoute } from './document-place';

const plan = examplePlan();
const usual = { fromId: 'example/junior', toId: 'example/mid-level' };

describe('the document an address means', () => {
  it('is the career plan where nothing else is said', () => {
    expect(documentPlace(plan, {})).toEqual({ document: 'career-plan' });
    expect(documentPlace(plan, { id: 'gone' })).toEqual({ document: 'career-plan' });
  });

  it('is what changes between the two levels it names', () => {
    const levels = { fromId: 'example/senior', toId: 'example/principal' };
    const route = documentRoute({ document: 'what-changes', levels });
    expect(documentPlace(plan, route)).toEqual({ document: 'what-changes', levels });
  });

  it('is the negotiation brief, there and back', () => {
    const route = documentRoute({ document: 'negotiation-brief' });
    expect(documentPlace(plan, route)).toEqual({ document: 'negotiation-brief' });
  });

  it('is about today and the target where it names no levels, or others than the plan holds', () => {
    for (const view of [undefined, 'x', '["a"]', '["example/junior","gone"]']) {
      expect(documentPlace(plan, { id: 'what-changes', view })).toEqual({
        document: 'what-changes',
        levels: usual,
      });
    }
  });

  it('is the career plan in a plan without levels', () => {
    expect(documentPlace(emptyPlan('plan', plan.createdOn), { id: 'what-changes' })).toEqual({
      document: 'career-plan',
    });
  });
});
