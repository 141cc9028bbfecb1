import { goalsOfEveryLevel } from '../../../../core/goals/goal.queries';
import type { Plan } from '../../../../core/plan/plan';
import { levelsToClimb, standingOf } from '../../../../core/position/standing.queries';
import type { LevelOfGoals } from '../goal-board';

/** The levels that have goals, and those on the way to the target, which goals can be moved to; skipped goals on wish. */
export const levelsToShow = (plan: Plan, hideSkipped: boolean): LevelOfGoals[] => {
  const standing = standingOf(plan);
  const ahead = new Set(standing ? levelsToClimb(standing).map(({ id }) => id) : []);
  return goalsOfEveryLevel(plan)
    .filter(({ levelId, goals }) => goals.length > 0 || ahead.has(levelId))
    .map((level) => ({
      ...level,
      goals: hideSkipped ? level.goals.filter(({ status }) => status !== 'skipped') : level.goals,
    }));
};
