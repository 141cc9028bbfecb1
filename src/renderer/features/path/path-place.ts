import type { Path } from '../../../core/paths/path';
import type { Plan } from '../../../core/plan/plan';
import { mainPath } from '../../../core/position/position.queries';

/** The parts of the screen, in the order of its tabs. */
export const pathViews = ['levels', 'changes', 'overview', 'roadmap', 'advice', 'moves', 'findings', 'source'] as const;

/** The name of a part of the screen. */
export type PathView = (typeof pathViews)[number];

/** Which path to show, which part of it, and the level or expectation that was meant, where one was. */
export interface PathPlace {
  readonly path: Path | null;
  readonly view: PathView;
  readonly meantId: string | null;
}

/**
 * Reads the place an address means: its id may name a path, or a level or an expectation, which is shown among the levels.
 * An address that names nothing the plan holds means the main path.
 */
export const pathPlace = (plan: Plan, id: string | undefined, view: string | undefined): PathPlace => {
  const named = pathViews.find((known) => known === view);
  const holder = id === undefined ? undefined : Object.values(plan.paths).find((path) => holds(path, id));
  if (holder && id !== undefined) return { path: holder, view: named ?? 'levels', meantId: id };
  const path = (id === undefined ? undefined : plan.paths[id]) ?? mainPath(plan);
  return { path, view: named ?? 'levels', meantId: null };
};

const holds = (path: Path, id: string): boolean =>
  path.levels.some(
    (level) => level.id === id || level.expectations.some((expectation) => expectation.id === id),
  );
