import { describe, expect, it } from 'vitest';
import { newExpectation, newLevel, type Expectation, type Level } from '../../../../core/paths/path';
import { expectationGroups, payText, sharedHeadings, shareText, yearsText } from './level-words';

const expectation = (kind: Expectation['kind'], category: string, text: string): Expectation =>
  newExpectation(text, kind, category, text);

const band = {
  kind: 'unstated',
  currency: 'USD',
  from: 20_000_000,
  to: 30_000_000,
  openEnd: true,
  per: 'year',
  note: '',
} as const;

describe('years in words', () => {
  it('names both ends, one end, or an open end', () => {
    expect(yearsText({ from: 7, to: 10 })).toBe('7–10 years');
    expect(yearsText({ from: 10, to: null })).toBe('10+ years');
    expect(yearsText({ from: 1, to: 1 })).toBe('1 year');
  });
});

describe('pay in words', () => {
  it('says that more is possible where the band is open', () => {
    expect(payText(band, 'en-US')).toBe('$200,000–$300,000 or more a year');
  });

  it('names a single figure and the time it is for', () => {
    const hourly = { ...band, currency: 'EUR', from: 9_500, to: null, openEnd: false, per: 'hour' } as const;
    expect(payText(hourly, 'en-GB')).toBe('€95 per hour');
  });
});

describe('a share of time in words', () => {
  it('shows one figure or a range', () => {
    expect(shareText({ from: 40, to: 40 })).toBe('40 %');
    expect(shareText({ from: 15, to: 20 })).toBe('15–20 %');
  });
});

describe('the expectations of a level', () => {
  it('puts responsibilities first, then each category of skills, then soft skills, whatever the order they came in', () => {
    const level: Level = {
      ...newLevel('l', 'Junior'),
      expectations: [
        expectation('soft-skill', 'Soft skills', 'Listen'),
        expectation('skill', 'Tools', 'Docker'),
        expectation('responsibility', 'Responsibilities', 'Test'),
        expectation('skill', 'Tools', 'Postman'),
      ],
    };
    expect(
      expectationGroups(level).map(({ title, expectations }) => [
        title,
        expectations.map(({ text }) => text),
      ]),
    ).toEqual([
      ['Responsibilities', ['Test']],
      ['Tools', ['Docker', 'Postman']],
      ['Soft skills', ['Listen']],
    ]);
  });
});

describe('the headings of levels side by side', () => {
  it('name every heading once, in the order of kinds and then of the path', () => {
    const level = (id: string, ...expectations: Expectation[]): Level => ({
      ...newLevel(id, id),
      expectations,
    });
    const junior = level(
      'a',
      expectation('skill', 'Tools', '1'),
      expectation('soft-skill', 'Soft skills', '2'),
    );
    const mid = level('b', expectation('skill', 'Architecture', '3'), expectation('skill', 'Tools', '4'));
    expect(sharedHeadings([junior, mid])).toEqual(['Tools', 'Architecture', 'Soft skills']);
  });
});
