import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readySet } from './ready-set';

const limit = 3_000;
const step = fc.record({ member: fc.nat(limit - 1), kind: fc.constantFrom('add', 'remove', 'ask') });

describe('a ready set', () => {
  it('finds the smallest member from a number on, as a sorted list would', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const set = readySet(limit);
        const kept = new Set<number>();
        for (const { member, kind } of steps) {
          if (kind === 'add') {
            set.add(member);
            kept.add(member);
          } else if (kind === 'remove') {
            set.remove(member);
            kept.delete(member);
          }
          const expected = [...kept].filter((other) => other >= member).toSorted((a, b) => a - b)[0] ?? -1;
          expect(set.nextFrom(member)).toBe(expected);
        }
        set.clear();
        expect(set.nextFrom(0)).toBe(-1);
      }),
    );
  });
});
