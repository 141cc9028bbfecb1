import type { Milestone } from '../milestones/milestone';
import { isOpen } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';

/** Whether a milestone asks for time: it is open, and its goal, if it has one, was neither skipped nor dropped. */
export const takesTime = ({ goals }: Pick<Plan, 'goals'>, milestone: Milestone): boolean => {
  if (!isOpen(milestone)) return false;
  const status = milestone.goalId === null ? undefined : goals[milestone.goalId]?.status;
  return status !== 'skipped' && status !== 'dropped';
};
