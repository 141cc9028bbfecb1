import { idsOf } from '../../importers/reading/path-ids';
import type { Level, Path } from '../path';
import type { Plan } from '../../plan/plan';
import { carried } from './carry';
import type { Corrections } from './corrections';
import { nearestLevels } from './nearest-levels';
import { lineChanges, type LineChange } from './line-changes';
import { matchPaths } from './match';
import { rests, restingOn } from './resting';

/** What became of one level: in the old document, in the new one, and what stands on it. */
export interface LevelChange {
  readonly state: 'kept' | 'renamed' | 'added' | 'removed';
  /** The level's id in the newly read path, null where it is gone. */
  readonly afterId: string | null;
  readonly before: Level | null;
  readonly after: Level | null;
  readonly goals: number;
  /** Whether the person stands on it or aims for it. */
  readonly isPosition: boolean;
  /** Where its goals and the position go when it is gone. */
  readonly goesTo: Level | null;
}

/** A changed document against the path in the plan: what would stay, move, change, come and go. */
export interface Reread {
  /** The new path as the plan would hold it, under the old ids. */
  readonly path: Path;
  readonly levels: readonly LevelChange[];
  readonly lines: readonly LineChange[];
  /** For each level that is gone, the one its goals and the position go to. */
  readonly goesTo: ReadonlyMap<string, string>;
}

/** Works out what reading a changed document would do to a plan; nothing is changed by it. */
export const rereadOf = (plan: Plan, before: Path, after: Path, corrections: Corrections): Reread => {
  const past = Object.values(plan.past).filter(({ pathId }) => pathId === before.id);
  const match = matchPaths(before, after, past, corrections);
  const resting = restingOn(plan);
  const path = carried(before, after, match, usedIds(plan, before));
  const goesTo = nearestLevels(before, path);
  return {
    path,
    goesTo,
    levels: levelChanges(plan, { before, after, path, goesTo }),
    lines: lineChanges({ before, after, past, match }).map((change) => ({
      ...change,
      carries: change.before ? resting(change.before.id) : change.carries,
    })),
  };
};

/** Ids a new line may not take, as something may rest on them: those of the old path and of lines long gone. */
const usedIds = (plan: Plan, before: Path): ReadonlySet<string> =>
  new Set([
    ...Object.keys(plan.ratings),
    ...Object.keys(plan.past),
    ...[...Object.values(plan.goals), ...Object.values(plan.evidence)].flatMap(({ expectationIds }) => expectationIds),
    ...idsOf(before),
  ]);

interface Sides {
  readonly before: Path;
  readonly after: Path;
  readonly path: Path;
  readonly goesTo: ReadonlyMap<string, string>;
}

const levelChanges = (plan: Plan, { before, after, path, goesTo }: Sides): LevelChange[] => {
  const olds = new Map(before.levels.map((level) => [level.id, level]));
  const news = new Map(path.levels.map((level) => [level.id, level]));
  const standing = [plan.position?.currentLevelId, plan.position?.targetLevelId];
  const goals = Object.values(plan.goals);
  const facts = (level: Level) => ({
    goals: goals.filter(({ levelId }) => levelId === level.id).length,
    isPosition: standing.includes(level.id),
    goesTo: news.get(goesTo.get(level.id) ?? '') ?? null,
  });
  const present = path.levels.map((level, at): LevelChange => {
    const old = olds.get(level.id) ?? null;
    const state = old ? (old.name === level.name && old.track === level.track ? 'kept' : 'renamed') : 'added';
    return { state, afterId: after.levels[at]?.id ?? null, before: old, after: level, ...facts(level) };
  });
  const gone = before.levels.filter(({ id }) => !news.has(id));
  return [...present, ...gone.map((level): LevelChange => ({ state: 'removed', afterId: null, before: level, after: null, ...facts(level) }))];
};

/** Whether a line that is gone has to be kept with its old words. */
export const isKept = ({ state, carries }: LineChange): boolean => state === 'removed' && rests(carries);
