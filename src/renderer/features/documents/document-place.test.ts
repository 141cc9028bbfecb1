import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import { examplePlan } from '../../../core/plan/plan.example';
import { emptyPlan } from '../../../core/plan/plan';
import { reviewPeriod } from '../../../core/reviews/period';
import { documentPlace, documentRoute } from './document-place';

const plan = examplePlan();
const today = isoDate('2026-11-24');
const usual = { fromId: 'example/junior', toId: 'example/mid-level' };

describe('the document an address means', () => {
  it('is the career plan where nothing else is said', () => {
    expect(documentPlace(plan, {}, today)).toEqual({ document: 'career-plan' });
    expect(documentPlace(plan, { id: 'gone' }, today)).toEqual({ document: 'career-plan' });
  });

  it('is what changes between the two levels it names', () => {
    const levels = { fromId: 'example/senior', toId: 'example/principal' };
    const route = documentRoute({ document: 'what-changes', levels });
    expect(documentPlace(plan, route, today)).toEqual({ document: 'what-changes', levels });
  });

  it('is the negotiation brief, there and back', () => {
    const route = documentRoute({ document: 'negotiation-brief' });
    expect(documentPlace(plan, route, today)).toEqual({ document: 'negotiation-brief' });
  });

  it('is the growth plan, there and back', () => {
    const route = documentRoute({ document: 'growth-plan' });
    expect(documentPlace(plan, route, today)).toEqual({ document: 'growth-plan' });
  });

  it('is the review of a period, this quarter’s where it names none', () => {
    const place = { document: 'period-review', period: reviewPeriod('2026-H1') } as const;
    expect(documentPlace(plan, documentRoute(place), today)).toEqual(place);
    expect(documentPlace(plan, { id: 'period-review', view: '2026-W48' }, today)).toMatchObject({
      period: '2026-Q4',
    });
  });

  it('is the promotion packet for a level, the target’s where it names none', () => {
    const place = { document: 'promotion-packet', levelId: 'example/senior' } as const;
    expect(documentPlace(plan, documentRoute(place), today)).toEqual(place);
    expect(documentPlace(plan, { id: 'promotion-packet', view: 'gone' }, today)).toMatchObject({
      levelId: 'example/mid-level',
    });
  });

  it('is about today and the target where it names no levels, or others than the plan holds', () => {
    for (const view of [undefined, 'x', '["a"]', '["example/junior","gone"]']) {
      expect(documentPlace(plan, { id: 'what-changes', view }, today)).toEqual({
        document: 'what-changes',
        levels: usual,
      });
    }
  });

  it('is the career plan in a plan without levels', () => {
    for (const id of ['what-changes', 'promotion-packet'])
      expect(documentPlace(emptyPlan('plan', plan.createdOn), { id }, today)).toEqual({
        document: 'career-plan',
      });
  });
});
