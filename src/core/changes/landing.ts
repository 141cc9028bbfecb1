import type { Expectation, Level, Path } from '../paths/path';
import { findLevel, shortLevelNames } from '../paths/path.queries';
import { synonymsOf, type ComparedPlan } from './changes.queries';
import { featuresOf, type Features } from './pairing/features';
import { pairsOf } from './pairing/pairs';
import { termReader } from './words/terms';

/**
 * How much of a level somebody brings from another path: the lines with a counterpart there, and those
 * without.
 */
export interface Overlap {
  readonly levelId: string;
  readonly name: string;
  readonly covered: readonly Expectation[];
  readonly gaps: readonly Expectation[];
}

/**
 * What a move from a level of one path to another path looks like. `landing` is the highest level that, with
 * every level below it, has a counterpart for at least half of its lines; null where not even the first has.
 */
export interface MoveOutlook {
  readonly fromName: string;
  readonly overlaps: readonly Overlap[];
  readonly landing: Overlap | null;
}

/** The share of a level's lines that has to be covered for the level to count. */
export const landingShare = 0.5;

/**
 * Compares all that a level and those below it on its path ask for with each level of another path, by the
 * same pairing as two levels. It takes for granted that what the level asks for is met; null where the plan
 * holds either no more.
 */
export const moveOutlook = (
  plan: ComparedPlan,
  fromLevelId: string,
  toPathId: string,
): MoveOutlook | null => {
  const place = findLevel(plan, fromLevelId);
  const path = plan.paths[toPathId];
  if (!place || !path) return null;
  const read = termReader(synonymsOf(plan));
  const features = ({ expectations }: Level): Features[] =>
    expectations.map((each) => featuresOf(each, read));
  const brought = place.path.levels.slice(0, place.index + 1).flatMap(features);
  const overlaps = path.levels.map((level) => overlapOf(plan, path, level, brought, features(level)));
  const firstShort = overlaps.findIndex((overlap) => !isCovered(overlap));
  const reached = firstShort < 0 ? overlaps : overlaps.slice(0, firstShort);
  return {
    fromName: shortLevelNames(place.path).get(fromLevelId) ?? place.level.name,
    overlaps,
    landing: reached.at(-1) ?? null,
  };
};

const overlapOf = (
  plan: ComparedPlan,
  path: Path,
  level: Level,
  brought: readonly Features[],
  asked: readonly Features[],
): Overlap => {
  const covered = new Set(pairsOf(brought, asked, plan.pairings).map(({ to }) => to.expectation.id));
  return {
    levelId: level.id,
    name: shortLevelNames(path).get(level.id) ?? level.name,
    covered: level.expectations.filter(({ id }) => covered.has(id)),
    gaps: level.expectations.filter(({ id }) => !covered.has(id)),
  };
};

/** A level without lines covers nothing and is not landed on. */
const isCovered = ({ covered, gaps }: Overlap): boolean =>
  covered.length > 0 && covered.length >= landingShare * (covered.length + gaps.length);
