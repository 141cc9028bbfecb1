import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { colourOf } from './css-variables';
import type { ColourName, Scheme } from './tokens';

const grounds: readonly ColourName[] = ['paper', 'surface', 'sunken', 'hover'];
const on = (words: ColourName, ...under: ColourName[]): [ColourName, ColourName][] =>
  under.map((ground) => [words, ground]);

/** Every pair in which one colour is read on another. */
const words = [
  ...on('ink', ...grounds, 'pine-soft', 'amber-soft', 'danger-soft'),
  ...on('muted', ...grounds, 'pine-soft'),
  ...on('pine-ink', ...grounds, 'pine-soft'),
  ...on('amber-ink', ...grounds, 'amber-soft'),
  ...on('danger', ...grounds, 'danger-soft'),
  ...on('on-pine', 'pine', 'pine-hover'),
  ...on('on-danger', 'danger', 'danger-hover'),
];

/** Every pair in which one colour is a shape that must be recognised on another. */
const shapes = [
  ...on('edge', ...grounds),
  ...on('muted', 'surface', 'line'),
  ...on('pine', ...grounds),
  ...on('danger', ...grounds),
  ...on('amber-edge', ...grounds),
  ...on('focus', ...grounds, 'pine-soft'),
];

const tooFaint = (pairs: readonly [ColourName, ColourName][], least: number, scheme: Scheme): string[] =>
  pairs
    .map(([one, other]) => ({
      one,
      other,
      measured: contrast(colourOf(one, scheme), colourOf(other, scheme)),
    }))
    .filter(({ measured }) => measured < least)
    .map(({ one, other, measured }) => `${one} on ${other}: ${measured.toFixed(2)}`);

describe('contrast', () => {
  it('is measured as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#1f5c4d', '#1f5c4d')).toBe(1);
  });

  it.each(['light', 'dark'] as const)('is at least 4.5 for all that is read, %s', (scheme) => {
    expect(tooFaint(words, 4.5, scheme)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is at least 3 for every shape that means something, %s', (scheme) => {
    expect(tooFaint(shapes, 3, scheme)).toEqual([]);
  });
});
