import { describe, expect, it } from 'vitest';
import { dateFromText } from './date-text';

describe('a date as a person types it', () => {
  it('is read in ISO form whatever the locale', () => {
    expect(dateFromText(' 2028-06-30 ', 'en-US')).toBe('2028-06-30');
  });

  it('is read in the order of the locale', () => {
    expect(dateFromText('3/4/2028', 'en-GB')).toBe('2028-04-03');
    expect(dateFromText('3/4/2028', 'en-US')).toBe('2028-03-04');
    expect(dateFromText('30.6.28', 'de')).toBe('2028-06-30');
  });

  it('is read with the name of a month, in English or in the language of the locale', () => {
    expect(dateFromText('30 Jun 2028', 'en-GB')).toBe('2028-06-30');
    expect(dateFromText('June 30, 2028', 'en-US')).toBe('2028-06-30');
    expect(dateFromText('3. Mai 2028', 'de')).toBe('2028-05-03');
  });

  it('is none when the calendar has no such day or something is missing', () => {
    expect(dateFromText('31 Jun 2028', 'en-GB')).toBeNull();
    expect(dateFromText('June 2028', 'en-GB')).toBeNull();
    expect(dateFromText('soon', 'en-GB')).toBeNull();
  });
});
