import { supportedEvidence } from '../evidence/evidence.queries';
import type { Evidence } from '../evidence/evidence';
import { figureWords } from '../evidence/harvest/figure-in';
import { daysBetween, type IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';

/** A piece of evidence with what it is worth in this talk, and why. */
export interface PackedEvidence {
  readonly evidence: Evidence;
  readonly points: number;
  readonly because: readonly string[];
}

/**
 * Evidence ranked for a talk about pay by a stated rule: 3 points for a number in its result or a figure, 2
 * for each expectation of the target level it supports (at most 3 of them), 2 for the last twelve months and
 * 1 for the year before, 1 for a link to look at, 1 for what is marked as
 * speaking in talks about pay. The newest first among equals; what has no points is left
 * out.
 */
export const evidencePack = (plan: Plan, today: IsoDate): PackedEvidence[] => {
  const asked = new Set(standingOf(plan)?.target.expectations.map(({ id }) => id));
  return supportedEvidence(plan)
    .map((evidence) => packed(evidence, asked, today))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
};

/** The line one says about a piece of evidence: what was done, and what came of it in words or in numbers. */
export const impactLine = ({ title, result, figure }: Evidence): string => {
  const outcome = result.trim() || (figure ? figureWords(figure) : '');
  return outcome === '' ? title : `${title}: ${outcome}`;
};

const packed = (evidence: Evidence, asked: ReadonlySet<string>, today: IsoDate): PackedEvidence => {
  const supported = Math.min(3, evidence.expectationIds.filter((id) => asked.has(id)).length);
  const age = daysBetween(evidence.on, today);
  const reasons: readonly (readonly [number, string])[] = [
    [evidence.figure !== null || /\d/.test(evidence.result) ? 3 : 0, 'has a number'],
    [
      2 * supported,
      supported === 1
        ? 'proves one expectation of the target level'
        : `proves ${supported} expectations of the target level`,
    ],
    [
      age <= 365 ? 2 : age <= 730 ? 1 : 0,
      age <= 365 ? 'is from the last twelve months' : 'is less than two years old',
    ],
    [evidence.link === '' ? 0 : 1, 'can be looked at'],
    [evidence.forPay ? 1 : 0, 'is marked as speaking for you'],
  ];
  const counted = reasons.filter(([points]) => points > 0);
  return {
    evidence,
    points: counted.reduce((sum, [points]) => sum + points, 0),
    because: counted.map(([, words]) => words),
  };
};
