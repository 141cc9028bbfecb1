import { mainPath } from '../../../core/position/position.queries';
import type { Plan } from '../../../core/plan/plan';

/** The level a goal is usually for: the target, else the first of the main path. */
export const usualLevel = (plan: Plan): string =>
  plan.position?.targetLevelId ?? mainPath(plan)?.levels[0]?.id ?? '';

/** Every level to choose from; under the title of its path where there are several. */
export const levelChoices = (plan: Plan) => {
  const paths = Object.values(plan.paths);
  const groups = paths.map((path) => ({
    group: path.title,
    items: path.levels.map(({ id, name }) => ({ value: id, label: name })),
  }));
  return paths.length > 1 ? groups : groups.flatMap(({ items }) => items);
};
