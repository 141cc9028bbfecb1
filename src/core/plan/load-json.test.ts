import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictJson } from './load-json';

const explanationOf = (text: string): string => {
  const read = strictJson(text);
  return read.ok ? 'read' : read.error.explanation;
};

describe('strict JSON', () => {
  it('reads what JSON.stringify writes, whatever it is', () => {
    const values = fc
      .jsonValue()
      .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = strictJson(text);
        const [found, wanted] = read.ok
          ? [JSON.stringify(read.value), JSON.stringify(value)]
          : [read.error.explanation, expect.stringMatching(/too large|nested/)];
        expect(found).toEqual(wanted);
      }),
    );
  });

  it.each([
    ['a field that stands twice', '{"a":1,\n"a":2}', 'the field “a” stands twice in one object, in line 2'],
    ['the same field written in two ways', String.raw`{"a":1,"\u0061":2}`, 'stands twice'],
    ['a field every object has', '{"__proto__":{}}', 'a field called “__proto__”'],
    ['a constructor', '{"x":[{"constructor":1}]}', 'a field called “constructor”'],
    ['a number beyond all', '{"a":1e400}', 'the number 1e400 is too large'],
    ['a whole number that would be rounded', '[9007199254740993]', 'too large to be kept exactly'],
    ['nesting without end', '['.repeat(65) + ']'.repeat(65), 'nested over 64 levels'],
    ['half a file', '{"a":', 'JSON'],
    ['nothing', '', 'JSON'],
  ])('refuses %s', (_, text, explanation) => {
    expect(explanationOf(text)).toContain(explanation);
  });

  it('refuses a million levels without falling over', () => {
    expect(explanationOf('['.repeat(1_000_000) + ']'.repeat(1_000_000))).not.toBe('read');
  });

  it('lets the same field stand in two objects, and quotes and colons in texts', () => {
    expect(explanationOf('[{"a":"x\\": {\\"a\\": 1"},{"a":-1.5e-3}]')).toBe('read');
  });
});
