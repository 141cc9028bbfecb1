import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { isoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { bestFirst } from './best';
import { plainText, wordsOf } from './match';
import { searchPlan } from './search.queries';

const signs = fc.constantFrom(...'abcdeé ü-+/.A İ\u0301\u00a0\n'.split(''));
const text = fc.string({ unit: signs, maxLength: 30 });
const texts = fc.array(fc.record({ title: text, notes: text }), { maxLength: 8 });
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''));
const word = fc.string({ unit: letters, minLength: 5, maxLength: 14 });

const planOf = (written: readonly { readonly title: string; readonly notes: string }[]): Plan =>
  examplePlan({ milestones: byId(...written.map((one, at) => exampleMilestone(`m${at}`, one))) });

const idsOf = (plan: Plan, query: string): string[] =>
  searchPlan(plan, query, 1_000, ['milestone']).map(({ id }) => id);

describe('search', () => {
  it('finds everything that holds the words as they are, before what only holds words like them', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: signs, maxLength: 6 }), (written, query) => {
        const looked = wordsOf(plainText(query));
        const holding = written.flatMap(({ title, notes }, at) => {
          const plain = [plainText(title), plainText(notes)];
          return looked.every((one) => plain.some((part) => part.includes(one))) ? [`m${at}`] : [];
        });
        const found = idsOf(planOf(written), query);
        expect(found.slice(0, holding.length).toSorted()).toEqual(looked.length === 0 ? [] : holding);
      }),
    );
  });

  it('finds a word of five letters and more with one slip in it', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), fc.nat(), letters, (meant, others, at, sign) => {
        const place = at % meant.length;
        const wrong = `${meant.slice(0, place)}${sign}${meant.slice(place + 1)}`;
        const plan = planOf([meant, ...others].map((notes) => ({ title: 'Some', notes })));
        expect(idsOf(plan, wrong)).toContain('m0');
      }),
    );
  });

  it('finds after edits what it finds in a plan that was always so', () => {
    const edits = fc.array(fc.tuple(fc.nat({ max: 7 }), text), { maxLength: 6 });
    fc.assert(
      fc.property(texts, edits, text, (written, changes, query) => {
        let plan = planOf(written);
        for (const [at, title] of changes) {
          const before = plan.milestones[`m${at}`];
          if (before)
            plan = { ...plan, milestones: { ...plan.milestones, [before.id]: { ...before, title } } };
          searchPlan(plan, query, 5);
        }
        expect(searchPlan(plan, query, 50)).toEqual(searchPlan(structuredClone(plan), query, 50));
      }),
    );
  });

  it('prefers of the same the newest', () => {
    const plan = examplePlan({
      goals: byId(
        exampleGoal('old', { title: 'Tracing', createdOn: isoDate('2024-01-01') }),
        exampleGoal('new', { title: 'Tracing', createdOn: isoDate('2026-01-01') }),
      ),
    });
    expect(searchPlan(plan, 'tracing', 5).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('keeps the best of many in the order a full sort gives', () => {
    const items = fc.array(
      fc.record({ score: fc.nat({ max: 4 }), entry: fc.record({ on: letters, title: text }) }),
    );
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 12 }), (given, most) => {
        const sorted = given.toSorted(
          (a, b) =>
            b.score - a.score ||
            (a.entry.on > b.entry.on ? -1 : Number(a.entry.on < b.entry.on)) ||
            (a.entry.title < b.entry.title ? -1 : Number(a.entry.title > b.entry.title)),
        );
        expect(bestFirst(given, most)).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
