import type { Path } from '../../../core/paths/path';
import type { Plan } from '../../../core/plan/plan';

/** The two levels that are compared. */
export interface LevelChoice {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * The levels compared at first: today's and the target where the person stands on the path, the next level
 * where both are one, else the first two of the path; null for a path of fewer than two levels.
 */
export const usualChoice = ({ position }: Pick<Plan, 'position'>, path: Path): LevelChoice | null => {
  const ids = path.levels.map(({ id }) => id);
  const [first, second] = ids;
  if (first === undefined || second === undefined) return null;
  if (position?.pathId !== path.id) return { fromId: first, toId: second };
  const { currentLevelId: fromId, targetLevelId } = position;
  if (targetLevelId !== fromId) return { fromId, toId: targetLevelId };
  const next = ids[ids.indexOf(fromId) + 1];
  return next === undefined ? { fromId: ids.at(-2) ?? first, toId: fromId } : { fromId, toId: next };
};

/** Every level of every path as the choices of a select, by path where there are several. */
export const levelChoices = ({ paths }: Pick<Plan, 'paths'>) => {
  const groups = Object.values(paths).map(({ title, levels }) => ({
    group: title,
    items: levels.map(({ id, name }) => ({ value: id, label: name })),
  }));
  return groups.length > 1 ? groups : groups.flatMap(({ items }) => items);
};

/** Whether a choice still names levels the plan holds. */
export const isKnown = ({ paths }: Pick<Plan, 'paths'>, { fromId, toId }: LevelChoice): boolean => {
  const ids = new Set(Object.values(paths).flatMap(({ levels }) => levels.map(({ id }) => id)));
  return ids.has(fromId) && ids.has(toId);
};
