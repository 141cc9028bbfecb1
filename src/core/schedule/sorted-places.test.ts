import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedByKey } from './sorted-places';

describe('places sorted by their keys', () => {
  it.each([1, 11, 14, 19])('stand as a stable sort puts them, for keys of %i bits', (bits) => {
    const keys = fc.array(fc.nat(2 ** bits - 1), { maxLength: 60 });
    fc.assert(
      fc.property(keys, (list) => {
        const order = Uint32Array.from(list.keys()).reverse();
        const expected = [...order].toSorted((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
        expect([...sortedByKey(order, Int32Array.from(list), bits)]).toEqual(expected);
      }),
    );
  });
});
