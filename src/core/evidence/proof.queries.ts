import { monthsBefore, type IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { Evidence } from './evidence';
import { evidenceNewestFirst } from './evidence.queries';
import { unsupportedEvidence } from './support.queries';

/** Why a piece of evidence does or does not prove anything on a day. */
export type ProofState = 'proves' | 'too-old' | 'later' | 'unsupported';

/**
 * Whether evidence proves anything on a day: it must lie on or before it, and at most `months` months back
 * (null for no limit); what the journal no longer supports proves nothing. With 24 months, evidence of 24
 * November 2024 still proves on 24 November 2026 and no longer on the day after.
 */
export const proofState = (
  evidence: Pick<Evidence, 'id' | 'on'>,
  on: IsoDate,
  months: number | null,
  unsupported: ReadonlySet<string>,
): ProofState => {
  if (unsupported.has(evidence.id)) return 'unsupported';
  if (evidence.on > on) return 'later';
  return months !== null && evidence.on < monthsBefore(on, months) ? 'too-old' : 'proves';
};

/** Whether a piece of evidence proves anything on a day by the rule of the plan. */
export const proofStateIn = (plan: Plan, evidence: Evidence, on: IsoDate): ProofState =>
  proofState(evidence, on, plan.readinessRule.proofMonths, unsupportedEvidence(plan));

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
