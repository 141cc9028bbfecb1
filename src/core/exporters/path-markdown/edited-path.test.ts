import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../commands/execute.example';
import { execute } from '../../commands/execute';
import { importPath } from '../../importers';
import { idsOf, withIds } from '../../importers/reading/path-ids';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import type { Path } from '../../paths/path';
import { examplePlan } from '../../plan/plan.example';
import type { Plan } from '../../plan/plan';
import { pathDocument } from './path-markdown';

const words = fc.constantFrom(
  'Ships often',
  'Level 2',
  'Reviews (20% of time)',
  '**Bold:** C#',
  'a; b, c',
  '- dash',
  '東京',
  '1. one',
  'Senior+',
  'Years 0-2: x',
);
const place = fc.nat({ max: 40 });
const share = fc.option(fc.record({ from: fc.nat({ max: 50 }), to: fc.integer({ min: 50, max: 100 }) }));

/** An edit of whatever stands at some place of the path when its turn comes. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('line' as const), at: place, text: words, category: words }),
  fc.record({ kind: fc.constant('words' as const), at: place, text: words, detail: words }),
  fc.record({ kind: fc.constant('move' as const), at: place, level: place, to: place }),
  fc.record({ kind: fc.constant('remove' as const), at: place }),
  fc.record({ kind: fc.constant('level' as const), name: words }),
  fc.record({ kind: fc.constant('name' as const), level: place, name: words, points: fc.nat({ max: 90 }) }),
  fc.record({
    kind: fc.constant('order' as const),
    level: place,
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({ kind: fc.constant('gone' as const), level: place }),
  fc.record({ kind: fc.constant('activity' as const), level: place, text: words, share }),
  fc.record({ kind: fc.constant('category' as const), at: place, to: words }),
  fc.record({
    kind: fc.constant('tip' as const),
    section: fc.constantFrom('networking' as const, 'moves' as const),
    label: words,
    text: words,
  }),
  fc.record({ kind: fc.constant('title' as const), title: words }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const callOf = (path: Path, change: Edit): { readonly name: string; readonly payload: unknown } => {
  const lines = path.levels.flatMap(({ expectations }) => expectations);
  const line = 'at' in change ? lines[change.at % Math.max(1, lines.length)] : undefined;
  const levelId = path.levels['level' in change ? change.level % path.levels.length : 0]?.id ?? '';
  const [expectationId, pathId] = [line?.id ?? 'gone', path.id];
  switch (change.kind) {
    case 'line':
      return {
        name: 'expectation.add',
        payload: { levelId, kind: 'skill', category: change.category, text: change.text },
      };
    case 'words':
      return {
        name: 'expectation.edit',
        payload: { expectationId, changes: { text: change.text, detail: change.detail } },
      };
    case 'move':
      return { name: 'expectation.move', payload: { expectationId, levelId, to: change.to } };
    case 'remove':
      return { name: 'expectation.remove', payload: { expectationId } };
    case 'level':
      return { name: 'level.add', payload: { pathId, name: change.name } };
    case 'name':
      return {
        name: 'level.edit',
        payload: { levelId, changes: { name: change.name, points: change.points } },
      };
    case 'order':
      return { name: 'level.move', payload: { levelId, by: change.by } };
    case 'gone':
      return { name: 'level.remove', payload: { levelId } };
    case 'activity':
      return { name: 'activity.add', payload: { levelId, text: change.text, share: change.share } };
    case 'category':
      return {
        name: 'path.renameCategory',
        payload: { pathId, levelId: null, from: line?.category ?? 'None', to: change.to },
      };
    case 'tip':
      return {
        name: 'pathItem.add',
        payload: {
          pathId,
          item: { section: change.section, words: { label: change.label, text: change.text } },
        },
      };
    case 'title':
      return { name: 'path.edit', payload: { pathId, changes: { title: change.title } } };
  }
};

const pathIn = (plan: Plan): Path => plan.paths['example'] ?? expect.fail('the path is gone');

/**
 * A path with its ids by their order: an edited one keeps the ids it had, a newly read one takes them from
 * its words.
 */
const numbered = (path: Path): Path => {
  const order = new Map(idsOf(path).map((id, at) => [id, `#${at}`]));
  return { ...withIds(path, (id) => order.get(id) ?? id), sources: [] };
};

describe('a path edited by hand, saved and read again', () => {
  it('is equal after any run of edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const context = exampleContext();
        let plan = examplePlan({ position: null });
        for (const change of edits) {
          const result = execute(plan, callOf(pathIn(plan), change), context);
          if (result.ok) plan = result.value.plan;
          else expect(['refused', 'not-found']).toContain(result.error.type);
        }
        const edited = pathIn(plan);
        const source = { name: 'path.md', text: pathDocument(edited), choices: noChoices };
        const again = importPath([source], isoDate('2026-11-02'));
        if (!again.ok) throw new Error(again.error.type);
        expect(numbered(again.value.path)).toEqual(numbered(edited));
        expect(again.value.ledger.filter(({ status }) => status === 'unmapped')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
