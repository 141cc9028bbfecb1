import { describe, expect, it } from 'vitest';
import { newLevel } from '../paths/path';
import { blockersOf } from './blockers';
import { gatedMean } from './rules/gated-mean';
import { exampleLevel, ratingsOf } from './rules/rules.example';

const first = exampleLevel('1', { Technical: 2 });
const second = exampleLevel('2', { Technical: 3 });
const track = [first, newLevel('0', 'Level 0'), second];

describe('what blocks a level', () => {
  it('is every level up to it that lacks something of its own', () => {
    const ratings = ratingsOf({ '1 Technical 1': 'growing', '1 Technical 2': 'solid', '2 Technical 1': 'solid', '2 Technical 2': 'growing' });
    const blockers = blockersOf(gatedMean({ level: second, track }, ratings));
    // Level 1: (1 + 2) / 2 = 1.5; above 1.7 needs a sum above 3.4, so 4. Level 2: 3 / 3 = 1; above 5.1, so 6.
    expect(blockers.map(({ level, zeros, mean, missingScore }) => [level.id, zeros.map(({ id }) => id), mean, missingScore])).toEqual([
      ['1', [], 1.5, 1],
      ['2', ['2 Technical 3'], 1, 3],
    ]);
  });

  it('is nothing where the level counts, and not a level that only waits for another', () => {
    const solid = ratingsOf(Object.fromEntries([...first.expectations, ...second.expectations].map(({ id }) => [id, 'solid' as const])));
    expect(blockersOf(gatedMean({ level: second, track }, solid))).toEqual([]);
    const waiting = blockersOf(gatedMean({ level: second, track }, (id) => (id.startsWith('2') ? 'solid' : 'not-yet')));
    expect(waiting.map(({ level }) => level.id)).toEqual(['1']);
  });
});
