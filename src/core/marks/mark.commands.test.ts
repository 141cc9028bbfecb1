import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { examplePlan } from '../plan/plan.example';

describe('marks', () => {
  it('tick and note apart: one leaves the other as it was', () => {
    const ticked = carriedOut(examplePlan(), 'people.mark', { itemId: 'example/n1', done: true }).plan;
    const noted = carriedOut(ticked, 'people.mark', { itemId: 'example/n1', note: 'Went once' }).plan;
    expect(noted.people).toEqual({ 'example/n1': { done: true, note: 'Went once' } });
    expect(noted.practice).toEqual({});
  });

  it('of negotiation tips stand with the negotiation', () => {
    const { plan } = carriedOut(examplePlan(), 'negotiation.mark', { itemId: 'example/t1', note: 'Three figures' });
    expect(plan.negotiation.tips).toEqual({ 'example/t1': { done: false, note: 'Three figures' } });
  });

  it('merge typing into one undo step, and not with a tick', () => {
    const keyOf = (change: { done?: boolean; note?: string }): string | null =>
      carriedOut(examplePlan(), 'practice.mark', { itemId: 'example/q1', ...change }).mergeKey;
    expect(keyOf({ note: 'a' })).toBe(keyOf({ note: 'ab' }));
    expect(keyOf({ done: true })).not.toBe(keyOf({ note: 'a' }));
  });

  it('refuse ids that are names every object has', () => {
    expect(refusalOf(examplePlan(), 'portfolio.mark', { itemId: '__proto__', done: true })).toMatchObject({ type: 'bad-payload' });
  });
});
