import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString } from './page-rules';

const texts = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes));

describe('a text as a CSS string', () => {
  it('stays one string, whatever is in it', () => {
    fc.assert(
      fc.property(texts, (text) => /^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/.test(cssString(text))),
    );
  });

  it('writes other letters as their codes', () => {
    expect(cssString('Ann "é" }')).toBe('"Ann \\22 \\e9 \\22  \\7d "');
  });
});
