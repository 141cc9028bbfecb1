import type { IsoDate } from '../kit/dates';
import type { Level, Path } from '../paths/path';
import { shortLevelNames } from '../paths/path.queries';
import type { Plan } from '../plan/plan';

/**
 * The position with everything it names looked up; places count levels from 0, short names leave the
 * common words off.
 */
export interface Standing {
  readonly path: Path;
  readonly current: Level;
  readonly currentPlace: number;
  readonly currentName: string;
  readonly target: Level;
  readonly targetPlace: number;
  readonly targetName: string;
  readonly targetDate: IsoDate;
}

/** Where the person stands and wants to go, or null while no position is set. */
export const standingOf = (plan: Plan): Standing | null => {
  const path = plan.position && plan.paths[plan.position.pathId];
  if (!plan.position || !path) return null;
  const { currentLevelId, targetLevelId, targetDate } = plan.position;
  const place = (levelId: string): number => path.levels.findIndex(({ id }) => id === levelId);
  const [currentPlace, targetPlace] = [place(currentLevelId), place(targetLevelId)];
  const [current, target] = [path.levels[currentPlace], path.levels[targetPlace]];
  if (!current || !target) return null;
  const names = shortLevelNames(path);
  return {
    path,
    current,
    currentPlace,
    currentName: names.get(current.id) ?? current.name,
    target,
    targetPlace,
    targetName: names.get(target.id) ?? target.name,
    targetDate,
  };
};

/**
 * The levels a person climbs through to the target, the target last; the target alone where it is today's
 * level.
 */
export const levelsToClimb = ({ path, currentPlace, targetPlace }: Standing): readonly Level[] =>
  path.levels.slice(Math.min(currentPlace + 1, targetPlace), targetPlace + 1);
