import { describe, expect, it } from 'vitest';
import { newEvidence } from '../../../../core/evidence/evidence';
import { isoDate } from '../../../../core/kit/dates';
import { everyPiece, quartersOf, wantedPieces } from './wanted-evidence';

const pieces = [
  { ...newEvidence('a', 'A', isoDate('2026-10-01')), audience: 'public' as const, forPay: true },
  { ...newEvidence('b', 'B', isoDate('2026-09-30')), expectationIds: ['x'] },
];
const ids = (wanted: Partial<typeof everyPiece>): string[] =>
  wantedPieces(pieces, { ...everyPiece, ...wanted }).map(({ id }) => id);

describe('the list of evidence', () => {
  it('is narrowed by reader, expectation, quarter and pay', () => {
    expect(ids({})).toEqual(['a', 'b']);
    expect(ids({ audience: 'public' })).toEqual(['a']);
    expect(ids({ expectationId: 'x' })).toEqual(['b']);
    expect(ids({ quarter: 'Q3 2026' })).toEqual(['b']);
    expect(ids({ quarter: 'Q1 1999' })).toEqual([]);
    expect(ids({ forPay: true, expectationId: 'x' })).toEqual([]);
  });

  it('offers the quarters there are, newest first', () => {
    expect(quartersOf(pieces).map(({ name }) => name)).toEqual(['Q4 2026', 'Q3 2026']);
  });
});
