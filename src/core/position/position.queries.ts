import type { Level, Path } from '../paths/path';
import type { Plan } from '../plan/plan';
import type { Position } from './position';

/** The part a level plays for a person: the target, today's, or neither; one that is both is the target. */
export type LevelPart = 'target' | 'current' | 'other';

/** The path a plan is about: the one the person stands on, else the first it holds, else none. */
export const mainPath = ({ paths, position }: Pick<Plan, 'paths' | 'position'>): Path | null =>
  (position && paths[position.pathId]) ?? Object.values(paths)[0] ?? null;

/** What part a level plays for a position. */
export const levelPart = (position: Position | null, levelId: string): LevelPart => {
  if (position?.targetLevelId === levelId) return 'target';
  return position?.currentLevelId === levelId ? 'current' : 'other';
};

/** The levels of a path with today's and the target first and the others after them, each in the order of the path. */
export const levelsNearFirst = (path: Path, position: Position | null): Level[] => {
  const isNear = ({ id }: Level): boolean => levelPart(position, id) !== 'other';
  return [...path.levels.filter(isNear), ...path.levels.filter((level) => !isNear(level))];
};
