import fc from 'fast-check';
import { enablePatches, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyOperations, difference, differenceAt } from './operations';

enablePatches();

type Fields = Record<string, unknown>;

const leaf = fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.constant(null), fc.boolean());
const key = fc.constantFrom('a', 'b', 'c', 'd');
const tree = fc.letrec<{ node: unknown; fields: Fields }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('node'), { maxLength: 4 }), tie('fields')),
  fields: fc.dictionary(key, tie('node'), { maxKeys: 4 }),
})).fields;
const clone = <T>(value: T): T => structuredClone(value);

const replayed = (from: Fields, operations: ReturnType<typeof difference>): Fields => {
  const copy = clone(from);
  applyOperations(copy, JSON.parse(JSON.stringify(operations)));
  return copy;
};

describe('operations', () => {
  it('lead from any plan to any other', () => {
    fc.assert(
      fc.property(tree, tree, (from, to) => {
        expect(replayed(from, difference(from, to))).toEqual(to);
      }),
    );
  });

  it('found only where immer says an edit was lead to the same plan', () => {
    const edits = fc.array(fc.tuple(fc.array(key, { minLength: 1, maxLength: 3 }), leaf), { maxLength: 5 });
    fc.assert(
      fc.property(tree, edits, (from, list) => {
        const [to, patches] = produceWithPatches(from, (draft: Fields) => {
          for (const [path, value] of list) edit(draft, path, value);
        });
        expect(
          replayed(
            from,
            differenceAt(
              from,
              to,
              patches.map(({ path }) => path),
            ),
          ),
        ).toEqual(to);
      }),
    );
  });

  it('are none for what is shared', () => {
    const milestones = { a: { title: 'A' } };
    expect(difference({ name: '', milestones }, { name: '', milestones })).toEqual([]);
  });

  it('name one field when one field changed', () => {
    expect(
      difference({ m: { a: { title: 'A', due: null } } }, { m: { a: { title: 'B', due: null } } }),
    ).toEqual([{ set: ['m', 'a', 'title'], to: 'B' }]);
  });

  it('find an edit that nobody announced', () => {
    expect(differenceAt({ a: { x: 1 }, b: 1 }, { a: { x: 2 }, b: 2 }, [['b']])).toEqual([
      { set: ['a', 'x'], to: 2 },
      { set: ['b'], to: 2 },
    ]);
  });

  it('cannot reach what every object has', () => {
    const hostile = [{ set: ['__proto__', 'polluted'], to: true }];
    expect(() => applyOperations({}, hostile)).toThrow(/no “__proto__”/);
    expect(() => applyOperations({}, [{ set: ['constructor'], to: 1 }])).toThrow(/Nothing can be put/);
    expect('polluted' in {}).toBe(false);
  });
});

const edit = (draft: Fields, path: readonly string[], value: unknown): void => {
  const [first = 'a', ...rest] = path;
  const next = draft[first];
  if (rest.length > 0 && typeof next === 'object' && next !== null && !Array.isArray(next))
    edit(next as Fields, rest, value);
  else if (Array.isArray(next)) next.splice(next.length >> 1, 1);
  else if (value === null) delete draft[first];
  else draft[first] = value;
};
