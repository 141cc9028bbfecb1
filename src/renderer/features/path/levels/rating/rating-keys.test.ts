import { describe, expect, it } from 'vitest';
import { placeAfter, ratingKey } from './rating-keys';

describe('a key while rating', () => {
  it('rates from not yet to teaching others', () => {
    expect(['1', '2', '3', '4'].map(ratingKey)).toEqual([
      { does: 'rate', value: 'not-yet' },
      { does: 'rate', value: 'growing' },
      { does: 'rate', value: 'solid' },
      { does: 'rate', value: 'teaching-others' },
    ]);
  });

  it('moves and takes back, and leaves every other key alone', () => {
    expect(ratingKey('ArrowDown')).toEqual({ does: 'move', to: 'next' });
    expect(ratingKey('Backspace')).toEqual({ does: 'take-back' });
    expect(['0', '5', '12', 'a', 'Tab', 'Enter', 'ArrowLeft', ''].map(ratingKey)).toEqual(Array(8).fill(null));
  });
});

describe('moving', () => {
  it('stops at both ends', () => {
    expect([placeAfter('next', 0, 3), placeAfter('next', 2, 3)]).toEqual([1, 2]);
    expect([placeAfter('previous', 2, 3), placeAfter('previous', 0, 3)]).toEqual([1, 0]);
    expect([placeAfter('first', 2, 3), placeAfter('last', 0, 3)]).toEqual([0, 2]);
  });
});
