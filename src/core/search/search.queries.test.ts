import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedPlan } from '../commands/stored-plan.example';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { searchPlan, type SearchKind } from './search.queries';

const titles = (query: string, plan = storedPlan): string[] =>
  searchPlan(plan, query, 20).map(({ title }) => title.text);

describe('search', () => {
  it('finds something of every kind', () => {
    const looked: readonly (readonly [SearchKind, string])[] = [
      ['goal', 'goal'],
      ['milestone', 'milestone'],
      ['expectation', 'advanced'],
      ['week', 'week'],
      ['evidence', 'cached'],
      ['story', 'cached'],
      ['offer', 'northgate'],
      ['figure', 'survey berlin'],
      ['question', 'injection'],
      ['project', 'payments'],
      ['contact', 'mira'],
      ['strategy', 'meetups'],
      ['tip', 'three figures'],
    ];
    const found = looked.map(([kind, query]) => searchPlan(storedPlan, query, 1, [kind])[0]?.kind);
    expect(found).toEqual(looked.map(([kind]) => kind));
  });

  it('wants every word, wherever it stands, whatever its case and accents', () => {
    const plan = examplePlan({
      goals: byId(
        exampleGoal('a', { title: 'Café API', why: 'Orders are slow' }),
        exampleGoal('b', { title: 'Café' }),
      ),
    });
    expect(titles('SLOW cafe', plan)).toEqual(['Café API']);
    expect(titles('café', plan)).toHaveLength(2);
    expect(titles('cafe missing', plan)).toEqual([]);
  });

  it('prefers the beginnings of words, and titles to texts', () => {
    const plan = examplePlan({
      milestones: byId(
        exampleMilestone('text', { title: 'Fourth', notes: 'about zebras' }),
        exampleMilestone('inside', { title: 'Prezebra' }),
        exampleMilestone('begins', { title: 'The zebra' }),
        exampleMilestone('inside text', { title: 'Last', notes: 'prezebra' }),
      ),
    });
    expect(titles('zebra', plan)).toEqual(['The zebra', 'Prezebra', 'Fourth', 'Last']);
  });

  it('takes signs literally and finds nothing for blanks', () => {
    expect(titles('.*')).toEqual([]);
    expect(titles('   ')).toEqual([]);
    const plan = examplePlan({ goals: byId(exampleGoal('a', { title: 'C++ (again)' })) });
    expect(titles('c++ (', plan)).toEqual(['C++ (again)']);
  });

  it('finds the note written on a question', () => {
    expect(searchPlan(storedPlan, 'said aloud', 5)).toMatchObject([
      { kind: 'question', id: 'example/q1', context: 'Junior questions' },
    ]);
  });

  it('sees an edit at once', () => {
    const before = examplePlan({ goals: byId(exampleGoal('a', { title: 'Old' })) });
    expect(titles('old', before)).toEqual(['Old']);
    const after = { ...before, goals: byId(exampleGoal('a', { title: 'New' })) };
    expect(titles('old', after)).toEqual([]);
    expect(titles('new', after)).toEqual(['New']);
  });

  it('forgives slips where little holds the words as typed, and marks what it found', () => {
    const plan = examplePlan({
      goals: byId(exampleGoal('a', { title: 'Own Kubernetes upgrades', why: 'Deploys wait for them' })),
    });
    const [hit] = searchPlan(plan, 'depoys kuebrnetes', 5);
    expect(hit?.title).toEqual({ text: 'Own Kubernetes upgrades', marks: [{ from: 4, to: 14 }] });
    expect(hit?.snippet).toBeNull();
    const [inText] = searchPlan(plan, 'depoys', 5);
    expect(inText?.snippet).toEqual({ text: 'Deploys wait for them', marks: [{ from: 0, to: 7 }] });
    expect(searchPlan(plan, 'kuebrnetes absent', 5)).toEqual([]);
  });

  it('looks only among the kinds that are asked for', () => {
    expect(searchPlan(storedPlan, 'goal', 5, ['goal']).every(({ kind }) => kind === 'goal')).toBe(true);
    expect(searchPlan(storedPlan, 'goal', 5, ['offer'])).toEqual([]);
  });

  it('gives at most as many as asked for, best first, for any query', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 10 }), (query, limit) => {
        const scores = searchPlan(storedPlan, query, limit).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(limit);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});
