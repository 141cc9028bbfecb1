import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, ended, inWords, listed, shortened, withoutEnd } from './words';

describe('numbers in sentences', () => {
  it('are words up to twelve', () => {
    expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
    expect([0, 1, 2].map((count) => counted(count, 'week'))).toEqual(['no weeks', 'one week', 'two weeks']);
  });

  it('and lists read as prose', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('a shortened text', () => {
  it('is cut at a word, without the comma before the cut', () => {
    expect(shortened('Found the cause, mended it', 18)).toBe('Found the cause…');
    expect(shortened(' one\n two ', 10)).toBe('one two');
  });

  it('always fits and is never empty unless the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, most) => {
        const short = shortened(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short === '').toBe(text.trim() === '');
      }),
    );
  });
});

describe('a text within a sentence', () => {
  it('loses the mark it ended with, and keeps one that says something', () => {
    expect(['Leads a team.', 'Leads a team;', 'Leads…', 'Why?', 'And so on...'].map(withoutEnd)).toEqual([
      'Leads a team',
      'Leads a team',
      'Leads…',
      'Why?',
      'And so on...',
    ]);
  });

  it('is ended once', () => {
    expect(['Leads a team', 'Leads…', 'Why?'].map(ended)).toEqual(['Leads a team.', 'Leads…', 'Why?']);
  });
});
