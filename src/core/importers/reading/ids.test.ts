import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Id } from '../../kit/schema';
import { openIds, slugOf } from './ids';

describe('ids', () => {
  it('are readable, and begin with the path’s own', () => {
    const ids = openIds('Backend Engineer');
    expect(ids.pathId).toBe('backend-engineer');
    expect(ids.take('Mid-Level Backend Engineer', 'Technical', 'Redis/Memcached')).toBe(
      'backend-engineer/mid-level-backend-engineer/technical/redis-memcached',
    );
  });

  it('tell apart what plain letters alone would not', () => {
    expect([slugOf('C'), slugOf('C++'), slugOf('C#')]).toEqual(['c', 'c-plus-plus', 'c-sharp']);
    expect(slugOf('Être à l’heure')).toBe('etre-a-lheure');
    expect(slugOf('東京')).not.toBe(slugOf('大阪'));
    expect(slugOf('東京')).toBe(slugOf(' 東京 '));
    expect(slugOf('a'.repeat(100))).not.toBe(slugOf(`${'a'.repeat(99)}b`));
  });

  it('are each given once, even where a name looks like a counted one', () => {
    const ids = openIds('P');
    expect(['a', 'a', 'a-2', 'a', 'a-2'].map((word) => ids.take(word))).toEqual([
      'p/a',
      'p/a-2',
      'p/a-2-2',
      'p/a-3',
      'p/a-2-3',
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'A', 'a 2', 'b', '')), (words) => {
        const { take } = openIds('P');
        const taken = words.map((word) => take(word));
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('can be held by the plan, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('constructor', '__proto__', 'toString', ''),
    );
    fc.assert(
      fc.property(words, words, words, (title, category, text) => {
        const ids = openIds(title);
        expect([ids.pathId, ids.take('level', category, text)].every((id) => Id.safeParse(id).success)).toBe(
          true,
        );
      }),
    );
  });
});
