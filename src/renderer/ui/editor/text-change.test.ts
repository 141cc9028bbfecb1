import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, SentTexts } from './text-change';

describe('the change between two texts', () => {
  it('leads from one to the other and is no longer than it has to be', () => {
    expect(changeBetween('one two', 'one big two')).toEqual({ from: 4, to: 4, insert: 'big ' });
    expect(changeBetween('aa', 'a')).toEqual({ from: 1, to: 2, insert: '' });
    expect(changeBetween('same', 'same')).toBeNull();
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = changeBetween(before, after) ?? { from: 0, to: 0, insert: '' };
        expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
      }),
    );
  });
});

describe('texts that were sent', () => {
  it('are known when they come back, with those before them; others are not', () => {
    const texts = new SentTexts();
    for (const text of ['a', 'ab', 'abc']) texts.send(text);
    expect(texts.comesBack('ab')).toBe(true);
    expect(texts.comesBack('a')).toBe(false);
    expect(texts.comesBack('abc')).toBe(true);
    expect(texts.comesBack('abc')).toBe(false);
  });
});
