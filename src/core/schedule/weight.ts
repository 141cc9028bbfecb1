import type { Goal } from '../goals/goal';
import type { Milestone, MilestonePriority } from '../milestones/milestone';
import type { Position } from '../position/position';

const byPriority: Readonly<Record<MilestonePriority, number>> = { low: 1, normal: 2, high: 4 };

/**
 * How much a milestone matters, 1 to 12: its own priority (low 1, normal 2, high 4) times 3 where its goal is one of the
 * target level, 2 where it has a goal of another level, 1 where it has none. A day late counts so many times, and the rule
 * "priority" takes the highest first. `weightOf` a normal milestone of the target level is 6.
 */
export const weightOf = (milestone: Milestone, goal: Goal | undefined, position: Position | null): number =>
  byPriority[milestone.priority] * (!goal ? 1 : goal.levelId === position?.targetLevelId ? 3 : 2);
