import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, snippet } from './highlight';
import { lettersOf } from './letters';
import { likeWords, slipsAllowed, slipsBetween } from './near';

const words = fc.string({
  minLength: 4,
  maxLength: 12,
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
});

/** A word with one slip in it. */
const slipped = (word: string, at: number, kind: number): string => {
  const place = at % word.length;
  const [head, sign, tail] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
  if (kind === 0) return head + tail;
  if (kind === 1) return `${head}q${sign}${tail}`;
  if (kind === 2) return `${head}q${tail}`;
  return head + tail.charAt(0) + sign + tail.slice(1);
};

const like = (word: string, known: readonly string[], most?: number): string[] =>
  likeWords(word, { words: [...known], letters: known.map(lettersOf) }, most).map(({ other }) => other);

describe('a word like another', () => {
  it('is found whatever the slip and wherever it is', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 3 }), (word, at, kind) => {
        const typed = slipped(word, at, kind);
        fc.pre(slipsAllowed(typed) > 0 && typed !== '');
        fc.pre(!word.startsWith(typed));
        expect(like(typed, [word, 'unlike'])).toContain(word);
      }),
    );
  });

  it('may hold two slips when it is long and none when it is short, and may go on', () => {
    expect(like('kubernets', ['kubernetes', 'kernel'])).toEqual(['kubernetes']);
    expect(like('kuebrnets', ['kubernetes'])).toEqual(['kubernetes']);
    expect(like('sqk', ['sql'])).toEqual([]);
    expect(slipsBetween('cahc', 'caching', 1)).toBe(1);
    expect(like('cache', ['coach', 'precaches'])).toEqual([]);
  });

  it('comes after one that is more alike', () => {
    expect(like('reviwes', ['reviewed', 'reviews', 'review'])[0]).toBe('reviews');
    expect(like('reviwes', ['reviewed', 'reviews', 'reviewing', 'revives'], 2)).toHaveLength(2);
  });
});

describe('marks', () => {
  it('stand where the words stand in the text as it is written', () => {
    expect(marked('Über Café API', ['cafe'])).toEqual({ text: 'Über Café API', marks: [{ from: 5, to: 9 }] });
    expect(marked('Cafe\u0301s', ['cafe']).marks).toEqual([{ from: 0, to: 5 }]);
    expect(marked('aaaa', ['aaa', 'aa']).marks).toEqual([{ from: 0, to: 3 }]);
  });

  it('show the words around what was found in a long text', () => {
    const long = `${'one two three '.repeat(20)}needle ${'four five six '.repeat(20)}`;
    const found = snippet(long, ['needle']);
    expect(found?.text.length).toBeLessThan(130);
    expect(found?.text.startsWith('…') && found.text.endsWith('…')).toBe(true);
    expect(found && found.text.slice(found.marks[0]?.from, found.marks[0]?.to)).toBe('needle');
    expect(snippet(long, ['absent'])).toBeNull();
  });

  it('are in order, apart and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (text, looked) => {
        let last = -1;
        for (const { from, to } of marked(text, looked).marks) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
