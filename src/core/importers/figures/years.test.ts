import { describe, expect, it } from 'vitest';
import { parseYears, yearsWithin } from './years';

describe('a band of years', () => {
  it.each([
    ['0-2 years', 0, 2],
    ['0–2 yrs', 0, 2],
    ['2 — 4 years of experience', 2, 4],
    ['4 to 7 years', 4, 7],
    ['4 years to 7 years', 4, 7],
    ['Years 2-4', 2, 4],
    ['Years: 0-2', 0, 2],
    ['0.5-1.5 years', 0.5, 1.5],
    ['10+ years', 10, null],
    ['10 + years', 10, null],
    ['10 years+', 10, null],
    ['Years 7+', 7, null],
    ['5 or more years', 5, null],
    ['5 years or more', 5, null],
    ['5 years and above', 5, null],
    ['over 10 years', 10, null],
    ['at least 5 years', 5, null],
    ['>10 years', 10, null],
    ['<2 years', 0, 2],
    ['up to 2 years', 0, 2],
    ['less than 1 year', 0, 1],
    ['5 years', 5, 5],
    ['12-15+ years', 12, null],
    ['“7+ years”', 7, null],
    ['(2-4 yrs)', 2, 4],
  ])('is read from “%s”', (text, from, to) => {
    expect(parseYears(text)).toEqual({ from, to });
  });

  it.each([
    '',
    'years',
    'L3',
    '0-2',
    'many years',
    '7-4 years',
    '100+ years',
    '0-2 years at a bank',
    '2-4 months',
  ])('is not seen in “%s”', (text) => {
    expect(parseYears(text)).toBeNull();
  });

  it('needs no unit where a label has said it', () => {
    expect(parseYears('2-4', true)).toEqual({ from: 2, to: 4 });
    expect(parseYears('10+', true)).toEqual({ from: 10, to: null });
  });

  it('is found within a short sentence', () => {
    expect(yearsWithin('Typically 2-4 years in the role')).toEqual({ from: 2, to: 4 });
    expect(yearsWithin('Has worked for 10+ years (or the like)')).toEqual({ from: 10, to: null });
    expect(yearsWithin('For 12 months')).toBeNull();
  });
});
