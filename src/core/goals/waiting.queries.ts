import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { Goal } from './goal';
import { isLive, isOpenGoal } from './goal.queries';

/** The goals that an open goal still waits for, in the order it names them; one that is set aside is waited for no more. */
export const goalsWaitedFor = (plan: Plan, goal: Goal): Goal[] =>
  isOpenGoal(goal)
    ? goal.prerequisiteIds.flatMap((id) => {
        const prerequisite = plan.goals[id];
        return prerequisite && isOpenGoal(prerequisite) ? [prerequisite] : [];
      })
    : [];

/** The live goals that name a goal as one to be done first. */
export const goalsWaitingFor = (plan: Plan, goal: Goal): Goal[] =>
  Object.values(plan.goals).filter((other) => isLive(other) && other.prerequisiteIds.includes(goal.id));

/** Whether an open goal has passed its deadline. */
export const isOverdue = (goal: Goal, today: IsoDate): boolean =>
  isOpenGoal(goal) && goal.deadline !== null && goal.deadline < today;
