import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inKeyOrder } from './key-order';

describe('a value in the order of its keys', () => {
  it('is equal to the value, and written alike however its keys stood', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(inKeyOrder(value)).toEqual(value);
        expect(JSON.stringify(inKeyOrder(turned))).toBe(JSON.stringify(inKeyOrder(value)));
      }),
    );
  });

  it('keeps the order of arrays, which is part of them', () => {
    expect(JSON.stringify(inKeyOrder({ b: [2, { d: 1, c: 2 }, 1], a: null }))).toBe(
      '{"a":null,"b":[2,{"c":2,"d":1},1]}',
    );
  });
});
