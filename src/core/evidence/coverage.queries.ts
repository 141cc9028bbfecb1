import type { IsoDate } from '../kit/dates';
import { isWithin, quartersUpTo, type Quarter } from '../kit/quarters';
import type { Expectation } from '../paths/path';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';
import type { Evidence } from './evidence';
import { evidenceByExpectation, proofStateIn } from './proof.queries';
import { combinedPoints, gradeOf, strengthOf, type Grade } from './strength';

/** Why an expectation is a gap: nothing was ever gathered for it, or nothing that proves it still. */
export type Gap = 'never' | 'no-longer';

/** One expectation of the target level with what was gathered for it, by quarter. */
export interface CoverageRow {
  readonly expectation: Expectation;
  /** Evidence that counts, one list for each quarter of the map. */
  readonly cells: readonly (readonly Evidence[])[];
  /** Evidence that counts from before the first quarter. */
  readonly earlier: readonly Evidence[];
  /** Points of those that prove it today; 0 where none does. */
  readonly points: number;
  readonly grade: Grade;
  readonly gap: Gap | null;
}

/** What is proven of the target level, and when it was: expectation by quarter. */
export interface Coverage {
  readonly levelName: string;
  readonly quarters: readonly Quarter[];
  readonly rows: readonly CoverageRow[];
  /** How many expectations have evidence in each quarter. */
  readonly covered: readonly number[];
  readonly gaps: number;
}

/**
 * The coverage map of the target level up to a day, over so many quarters; null while no position is set.
 * Evidence of later days and evidence the journal no longer supports stand nowhere in it.
 */
export const coverageOf = (plan: Plan, today: IsoDate, count = 6): Coverage | null => {
  const standing = standingOf(plan);
  if (!standing) return null;
  const quarters = quartersUpTo(today, count);
  const gathered = evidenceByExpectation(plan);
  const rows = standing.target.expectations.map((expectation) =>
    rowOf(plan, expectation, gathered.get(expectation.id) ?? [], quarters, today),
  );
  return {
    levelName: standing.targetName,
    quarters,
    rows,
    covered: quarters.map((_, at) => rows.filter(({ cells }) => (cells[at]?.length ?? 0) > 0).length),
    gaps: rows.filter(({ gap }) => gap !== null).length,
  };
};

const rowOf = (
  plan: Plan,
  expectation: Expectation,
  gathered: readonly Evidence[],
  quarters: readonly Quarter[],
  today: IsoDate,
): CoverageRow => {
  const stated = gathered.map((piece) => ({ piece, state: proofStateIn(plan, piece, today) }));
  const counting = stated
    .filter(({ state }) => state === 'proves' || state === 'too-old')
    .map(({ piece }) => piece);
  const proving = stated.filter(({ state }) => state === 'proves').map(({ piece }) => piece);
  const points = combinedPoints(proving.map((piece) => strengthOf(piece, today).points));
  const first = quarters[0]?.from ?? today;
  return {
    expectation,
    cells: quarters.map((quarter) => counting.filter(({ on }) => isWithin(quarter, on))),
    earlier: counting.filter(({ on }) => on < first),
    points,
    grade: gradeOf(points),
    gap: proving.length > 0 ? null : gathered.length === 0 ? 'never' : 'no-longer',
  };
};
