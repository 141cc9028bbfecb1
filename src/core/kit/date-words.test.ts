import { describe, expect, it } from 'vitest';
import { isoDate } from './dates';
import { besideYourDate, dateInWords, daysInWords, monthInWords } from './date-words';

describe('dates in sentences', () => {
  it('name the month and leave zeros off', () => {
    expect(dateInWords(isoDate('2028-06-03'))).toBe('3 June 2028');
    expect(monthInWords(isoDate('2028-12-31'))).toBe('December 2028');
  });

  it('count in the unit a person would choose', () => {
    expect([1, 13, 14, 62, 63, 699, 730].map(daysInWords)).toEqual([
      'one day', '13 days', 'two weeks', 'nine weeks', 'two months', '23 months', 'two years',
    ]);
  });

  it('lie before, on or after the date a person set', () => {
    const yours = isoDate('2028-06-30');
    expect(besideYourDate(isoDate('2028-06-09'), yours)).toBe('three weeks before your date');
    expect(besideYourDate(yours, yours)).toBe('on your date');
    expect(besideYourDate(isoDate('2028-07-02'), yours)).toBe('two days after your date');
  });
});
