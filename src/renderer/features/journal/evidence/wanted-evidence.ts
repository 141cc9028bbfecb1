import type { Audience, Evidence } from '../../../../core/evidence/evidence';
import { isWithin, quarterOf, type Quarter } from '../../../../core/kit/quarters';

/** What the list of evidence is narrowed to; null takes every one. */
export interface WantedEvidence {
  readonly audience: Audience | null;
  readonly expectationId: string | null;
  readonly quarter: string | null;
  readonly forPay: boolean;
}

/** Every piece. */
export const everyPiece: WantedEvidence = {
  audience: null,
  expectationId: null,
  quarter: null,
  forPay: false,
};

/** The pieces that fit all that is wanted, in their order. */
export const wantedPieces = (pieces: readonly Evidence[], wanted: WantedEvidence): Evidence[] => {
  const quarter = quartersOf(pieces).find(({ name }) => name === wanted.quarter);
  return pieces.filter(
    ({ audience, expectationIds, on, forPay }) =>
      (wanted.audience === null || audience === wanted.audience) &&
      (wanted.expectationId === null || expectationIds.includes(wanted.expectationId)) &&
      (wanted.quarter === null || (quarter !== undefined && isWithin(quarter, on))) &&
      (!wanted.forPay || forPay),
  );
};

/** The quarters evidence lies in, newest first. */
export const quartersOf = (pieces: readonly Evidence[]): Quarter[] => {
  const found = new Map(pieces.map(({ on }) => [quarterOf(on).name, quarterOf(on)]));
  return [...found.values()].toSorted((a, b) => b.from.localeCompare(a.from));
};
