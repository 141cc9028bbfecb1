import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { isoDate } from '../kit/dates';
import { newEvidence, type Evidence } from './evidence';
import { combinedPoints, gradeOf, strengthOf } from './strength';

const piece = (given: Partial<Evidence> = {}, on = '2026-10-24'): Evidence => ({
  ...newEvidence('e', 'Cached the catalogue', isoDate(on)),
  ...given,
});
const points = (given: Partial<Evidence>, on?: string): number[] =>
  strengthOf(piece(given, on), today).reasons.map((reason) => reason.points);

describe('the strength of evidence', () => {
  it('is the sum of number, recency, result and witness', () => {
    const strength = strengthOf(
      piece({
        result: 'Nobody waits any more.',
        figure: { from: 780, to: 140, unit: 'ms' },
        people: ['Dele'],
      }),
      today,
    );
    expect(strength).toMatchObject({ points: 9, grade: 'strong' });
    expect(strength.reasons.map(({ about, points }) => [about, points])).toEqual([
      ['number', 3],
      ['recency', 2],
      ['result', 2],
      ['witness', 2],
    ]);
  });

  it('asks for a figure before it counts a number in the words', () => {
    expect(points({ figure: { from: null, to: 4, unit: 'incidents' } })[0]).toBe(2);
    expect(points({ result: 'Used in 4 incidents' })[0]).toBe(1);
    expect(points({})[0]).toBe(0);
  });

  it('fades with the years, to the day', () => {
    const age = (on: string): number | undefined => points({}, on)[1];
    expect([age('2025-11-24'), age('2025-11-23'), age('2024-11-24'), age('2024-11-23')]).toEqual([
      2, 1, 1, 0,
    ]);
  });

  it('counts people before a link or a file', () => {
    expect(points({ people: ['Dele'] })[3]).toBe(2);
    expect(points({ link: 'https://example.com' })[3]).toBe(1);
    expect(points({ people: ['Dele'], attachmentIds: ['f'] })[3]).toBe(3);
  });

  it('says what is lacking', () => {
    expect(strengthOf(piece({}, '2020-01-01'), today).reasons.map(({ words }) => words)).toEqual([
      'no number',
      'older than two years',
      'no word of what came of it',
      'nobody and nothing to ask',
    ]);
  });
});

describe('the strength of an expectation', () => {
  it('is that of its strongest piece, and a point for each other one that is not thin, two at the most', () => {
    expect(combinedPoints([5, 7, 2])).toBe(8);
    expect(combinedPoints([4, 4, 4, 4])).toBe(6);
    expect(combinedPoints([10, 9])).toBe(10);
    expect(combinedPoints([])).toBe(0);
  });

  it('has a word', () => {
    expect([0, 3, 4, 6, 7, 10].map(gradeOf)).toEqual(['thin', 'thin', 'fair', 'fair', 'strong', 'strong']);
  });
});
