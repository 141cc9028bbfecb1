import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, splitByWeight, toMajor, toMinor } from './money';

describe('money', () => {
  it('keeps cents exact on the way to minor units and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (minor) => toMinor(toMajor(minor, 'USD'), 'USD') === minor),
    );
  });

  it('knows currencies without decimals', () => {
    expect(toMinor(5_000_000, 'JPY')).toBe(5_000_000);
    expect(formatMoney(10_000_000, 'USD', 'en-US')).toBe('$100,000');
    expect(formatMoney(123_450, 'USD', 'en-US')).toBe('$1,234.50');
  });

  it('loses no cent in a split', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (amount, parts) => {
        fc.pre(parts.some((part) => part > 0));
        expect(splitByWeight(amount, parts).reduce((a, b) => a + b, 0)).toBe(amount);
      }),
    );
  });

  it('gives the odd cents to the largest remainders', () => {
    expect(splitByWeight(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });
});
