import { monthsBefore, type IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { Evidence } from './evidence';
import { evidenceNewestFirst } from './evidence.queries';

/** Why a piece of evidence does or does not prove anything on a day. */
export type ProofState = 'proves' | 'too-old' | 'later';

/**
 * Whether evidence proves anything on a day: it must lie on or before it, and at most `months` months back
 * (null for no limit). With 24 months, evidence of 24 November 2024 still proves on 24 November 2026 and no
 * longer on the day after.
 */
export const proofState = (
  evidence: Pick<Evidence, 'on'>,
  on: IsoDate,
  months: number | null,
): ProofState => {
  if (evidence.on > on) return 'later';
  return months !== null && evidence.on < monthsBefore(on, months) ? 'too-old' : 'proves';
};

/** Every piece of evidence by the expectations it supports, newest first. */
export const evidenceByExpectation = (plan: Plan): ReadonlyMap<string, readonly Evidence[]> => {
  const found = new Map<string, Evidence[]>();
  for (const piece of evidenceNewestFirst(plan)) {
    for (const id of new Set(piece.expectationIds)) {
      const known = found.get(id);
      if (known) known.push(piece);
      else found.set(id, [piece]);
    }
  }
  return found;
};
