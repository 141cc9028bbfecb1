import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import { emptyPlan } from '../../../core/plan/plan';
import { createAsker, type Answerer } from './asker';
import { answerTo, type Answer, type Question } from './question';

const question = (seed: number): Question => ({
  plan: emptyPlan('plan', isoDate('2026-11-24')), today: isoDate('2026-11-24'), changes: null, seed, runs: 1,
});

/** Answerers that answer or fail when the test says so. */
const slowAnswerers = () => {
  const made: { answer?: (answer: Answer) => void; fail?: (message: string) => void; ended: boolean }[] = [];
  const make = (): Answerer => {
    const entry = { ended: false };
    made.push(entry);
    return {
      send: (_question, answered, failed) => Object.assign(entry, { answer: answered, fail: failed }),
      end: () => {
        entry.ended = true;
      },
    };
  };
  return { make, made };
};

describe('asking a worker', () => {
  it('drops what nobody waits for: the worker is ended, its asker gets nothing, the newest gets the answer', async () => {
    const { make, made } = slowAnswerers();
    const asker = createAsker(make);
    const first = asker.ask(question(1));
    const second = asker.ask(question(2));
    expect(await first).toBeNull();
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
    const answer = answerTo(question(2));
    made[1]?.answer?.(answer);
    expect(await second).toBe(answer);
  });

  it('asks a worker that has answered again, rather than making another', async () => {
    const { make, made } = slowAnswerers();
    const asker = createAsker(make);
    for (const seed of [1, 2, 3]) {
      const asked = asker.ask(question(seed));
      made[0]?.answer?.(answerTo(question(seed)));
      expect((await asked)?.today.forecast.seed).toBe(seed);
    }
    expect(made).toHaveLength(1);
  });

  it('gives nothing when it is called off, and says when the worker fails', async () => {
    const { make, made } = slowAnswerers();
    const asker = createAsker(make);
    const asked = asker.ask(question(1));
    asker.cancel();
    expect(await asked).toBeNull();
    const failing = asker.ask(question(2));
    made[1]?.fail?.('no memory');
    await expect(failing).rejects.toThrow('no memory');
    expect(made[1]?.ended).toBe(true);
  });
});
