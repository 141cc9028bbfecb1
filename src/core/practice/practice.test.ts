import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { addDays } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import { newPractice, type Practice } from './practice';
import { isNotLately, lastAttempt, practisedBetween } from './practice.queries';

const today = exampleToday;
const itemId = 'example/q1';
const tried = (...daysAgo: readonly number[]): Practice => ({
  ...newPractice(),
  attempts: daysAgo.map((days) => ({ id: `${days}`, on: addDays(today, -days), went: 'good' })),
});

describe('practising a question', () => {
  it('keeps the day and how it went, and leaves tick and note as they were', () => {
    const before = examplePlan({ practice: { [itemId]: { ...newPractice(), done: true, note: 'Kept' } } });
    const { plan } = carriedOut(before, 'practice.record', { itemId, on: today, went: 'hard' });
    expect(plan.practice[itemId]).toMatchObject({
      done: true,
      note: 'Kept',
      attempts: [{ on: today, went: 'hard' }],
    });
    const ticked = carriedOut(plan, 'practice.mark', { itemId, done: false }).plan;
    expect(ticked.practice[itemId]).toMatchObject({ done: false, attempts: [{ went: 'hard' }] });
  });

  it('can be taken back once, and not what was never noted', () => {
    const plan = examplePlan({ practice: { [itemId]: tried(3, 1) } });
    const after = carriedOut(plan, 'practice.removeAttempt', { itemId, attemptId: '3' }).plan;
    expect(after.practice[itemId]?.attempts.map(({ id }) => id)).toEqual(['1']);
    expect(refusalOf(after, 'practice.removeAttempt', { itemId, attemptId: '3' })).toMatchObject({
      type: 'not-found',
    });
  });

  it('was lately up to day 30, and is long ago from day 31 or when it never was', () => {
    expect(isNotLately(tried(40, 30), today)).toBe(false);
    expect(isNotLately(tried(31, 90), today)).toBe(true);
    expect(isNotLately(undefined, today)).toBe(true);
    expect(lastAttempt(tried(9, 2, 5))?.id).toBe('2');
  });

  it('counts in the days it falls into, for a question whose path is gone without its text', () => {
    const plan = examplePlan({ practice: { [itemId]: tried(8, 7, 0), gone: tried(1), other: tried(9) } });
    const found = practisedBetween(plan, addDays(today, -7), today);
    expect(found.map(({ id, attempts }) => [id, attempts.map((one) => one.id)])).toEqual([
      [itemId, ['7', '0']],
      ['gone', ['1']],
    ]);
    expect(found.map(({ text }) => text === null)).toEqual([false, true]);
  });
});
