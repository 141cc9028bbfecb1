import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from './content-line';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
/** Of every length in UTF-8, one to four octets. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0x80, max: 0xd7_ff }), fc.integer({ min: 0x1_00_00, max: 0x10_ff_ff }))
  .map((code) => String.fromCodePoint(code));
const anyText = fc.string({ unit: 'grapheme', maxLength: 150 });

describe('a line of a calendar', () => {
  it('is folded so that no part is longer than 75 octets, and reads as before when unfolded', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const value = textValue(text);
        const folded = contentLine('SUMMARY', value);
        const parts = folded.split('\r\n');
        expect(parts.at(-1)).toBe('');
        expect(parts.filter((part) => bytes(part) > 75 || /\p{Surrogate}/u.test(part))).toEqual([]);
        expect(parts.join('\r\n').replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
      }),
    );
  });

  it('says the same text to a reader, whatever is escaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        const line = contentLine('SUMMARY', textValue(`${text}.`)).replaceAll('\r\n ', '');
        expect(ICAL.Property.fromString(line.slice(0, -2)).getFirstValue()).toBe(`${clean}.`);
      }),
    );
  });

  it('keeps 75 octets on one line and folds the 76th', () => {
    expect(contentLine('A', 'x'.repeat(73))).toBe(`A:${'x'.repeat(73)}\r\n`);
    expect(contentLine('A', 'x'.repeat(74))).toBe(`A:${'x'.repeat(73)}\r\n x\r\n`);
    expect(contentLine('A', `${'x'.repeat(72)}é`)).toBe(`A:${'x'.repeat(72)}\r\n é\r\n`);
  });

  it('escapes what has a meaning and lets no other control character through', () => {
    expect(textValue('a\\b;c,d\r\ne\rf\u0000\u0007')).toBe(String.raw`a\\b\;c\,d\ne\nf`);
  });
});
