import { describe, expect, it } from 'vitest';
import { examplePlan } from '../plan/plan.example';
import { suggestedExpectations } from './suggestions.queries';

const texts = (text: string, plan = examplePlan()): string[] =>
  suggestedExpectations(plan, text).map(({ expectation }) => expectation.text);

describe('suggested expectations', () => {
  it('are those the text says most of, by synonyms as well as by words', () => {
    const [first] = suggestedExpectations(
      examplePlan(),
      'Put Redis before the catalogue: from 780 to 140 ms',
    );
    expect(first).toMatchObject({ levelName: 'Mid-Level', shared: ['caching'] });
    expect(first?.expectation.id).toBe('example/mid-level/caching');
  });

  it('are none for words that say nothing about any', () => {
    expect(texts('Walked the dog in the rain')).toEqual([]);
    expect(texts('')).toEqual([]);
    expect(texts('Caching', examplePlan({ position: null }))).toEqual([]);
  });

  it('are few, likeliest first, the target level before today’s', () => {
    const found = suggestedExpectations(
      examplePlan(),
      'Caching, SQL, schemas, mentoring, writing, reviews, APIs, tests',
    );
    expect(found.length).toBeLessThanOrEqual(4);
    expect(found.map(({ likely }) => likely)).toEqual(
      found.map(({ likely }) => likely).toSorted((a, b) => b - a),
    );
    expect(found[0]?.levelName).toBe('Mid-Level');
  });
});
