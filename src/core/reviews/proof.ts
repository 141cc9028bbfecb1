import type { Evidence } from '../evidence/evidence';
import { unsupportedEvidence } from '../evidence/support.queries';
import type { IsoDate } from '../kit/dates';
import type { Expectation, Level } from '../paths/path';
import type { Plan } from '../plan/plan';
import { ratingOn } from '../readiness/rating.queries';
import type { Rating, RatingValue } from '../readiness/rating';
import { addDays } from '../kit/dates';

/** An expectation with the evidence of a period that supports it, oldest first. */
export interface ProvenExpectation {
  readonly expectation: Expectation;
  readonly level: Level;
  readonly evidence: readonly Evidence[];
}

/** The evidence of a period: by expectation in the order of the path, and what supports none. */
export interface PeriodProof {
  readonly total: number;
  readonly byExpectation: readonly ProvenExpectation[];
  readonly others: readonly Evidence[];
}

/** A rating that is another at the end of a period than before it. */
export interface MovedRating {
  readonly expectation: Expectation;
  readonly level: Level;
  readonly before: RatingValue;
  readonly after: RatingValue;
  readonly on: IsoDate;
}

/** Evidence in the order of its days; on one day by title, then by id, so that there is one order only. */
export const inOrderOfDays = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));

/** The evidence whose day lies in a period; what the journal no longer supports is left out. */
export const proofOf = (plan: Plan, from: IsoDate, to: IsoDate): PeriodProof => {
  const unsupported = unsupportedEvidence(plan);
  const own = inOrderOfDays(
    Object.values(plan.evidence).filter(({ id, on }) => on >= from && on <= to && !unsupported.has(id)),
  );
  const byExpectation = everyExpectation(plan)
    .map(({ expectation, level }) => ({
      expectation,
      level,
      evidence: own.filter(({ expectationIds }) => expectationIds.includes(expectation.id)),
    }))
    .filter(({ evidence }) => evidence.length > 0);
  const placed = new Set(byExpectation.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  return { total: own.length, byExpectation, others: own.filter(({ id }) => !placed.has(id)) };
};

/** The expectations that were rated in a period and came to another rating than the one before it. */
export const ratingsMoved = (plan: Plan, from: IsoDate, to: IsoDate): MovedRating[] =>
  everyExpectation(plan).flatMap(({ expectation, level }) => {
    const last: Rating | null = ratingOn(plan, expectation.id, to);
    if (last === null || last.on < from) return [];
    const before = ratingOn(plan, expectation.id, addDays(from, -1))?.value ?? 'not-yet';
    return before === last.value ? [] : [{ expectation, level, before, after: last.value, on: last.on }];
  });

const orderKey = ({ on, title, id }: Evidence): string => `${on} ${title} ${id}`;

const everyExpectation = (plan: Plan) =>
  Object.values(plan.paths).flatMap(({ levels }) =>
    levels.flatMap((level) => level.expectations.map((expectation) => ({ expectation, level }))),
  );
