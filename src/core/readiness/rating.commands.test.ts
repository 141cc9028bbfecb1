import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import { currentRating, ratedCount } from './rating.queries';

const on = isoDate('2026-11-01');
const caching = 'example/mid-level/caching';
const plan = examplePlan({ ratings: { [caching]: [{ on, value: 'growing' }, { on: exampleToday, value: 'solid' }] } });

describe('rating', () => {
  it('keeps the history of earlier days and one rating a day', () => {
    const again = carriedOut(plan, 'expectation.rate', { expectationId: caching, value: 'teaching-others' }).plan;
    expect(again.ratings[caching]).toEqual([{ on, value: 'growing' }, { on: exampleToday, value: 'teaching-others' }]);
    expect(currentRating(again, caching)).toBe('teaching-others');
  });

  it('joins a quick run on one expectation into one undo step, and not that on another', () => {
    const key = (expectationId: string): string | null =>
      carriedOut(plan, 'expectation.rate', { expectationId, value: 'solid' }).mergeKey;
    expect(key(caching)).toBe(key(caching));
    expect(key(caching)).not.toBe(key('example/mid-level/mentoring'));
  });

  it('takes today’s rating back, so that the one before counts again', () => {
    const back = carriedOut(plan, 'expectation.takeRatingBack', { expectationId: caching }).plan;
    expect(back.ratings[caching]).toEqual([{ on, value: 'growing' }]);
    expect(refusalOf(back, 'expectation.takeRatingBack', { expectationId: caching })).toEqual({
      type: 'refused',
      reason: 'It was rated on 1 November 2026, which is history and stays. Rate it anew to change it.',
    });
  });

  it('leaves no empty history behind, and has nothing to take back where nothing is rated', () => {
    const mentoring = 'example/mid-level/mentoring';
    const rated = carriedOut(plan, 'expectation.rate', { expectationId: mentoring, value: 'growing' }).plan;
    const back = carriedOut(rated, 'expectation.takeRatingBack', { expectationId: mentoring }).plan;
    expect(back.ratings).toEqual(plan.ratings);
    expect(refusalOf(plan, 'expectation.takeRatingBack', { expectationId: mentoring })).toMatchObject({ type: 'refused' });
  });

  it('is counted for a level by what was ever rated', () => {
    const [, mid] = plan.paths['example']?.levels ?? [];
    expect(mid && ratedCount(plan, mid)).toBe(1);
  });
});
