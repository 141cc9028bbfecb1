import { isOpenGoal } from '../goals/goal.queries';
import type { Milestone } from '../milestones/milestone';
import type { Plan } from '../plan/plan';
import { takesTime } from './takes-time';

/** What milestones wait for because of their goals: ids by the id of the milestone that waits. */
export type GoalWaits = ReadonlyMap<string, readonly string[]>;

type Work = Pick<Plan, 'goals' | 'milestones'>;

/** Whether any goal names another that must be done first, so that waits must be looked for. */
export const hasGoalWaits = ({ goals }: Pick<Plan, 'goals'>): boolean => {
  for (const id in goals) if ((goals[id]?.prerequisiteIds.length ?? 0) > 0) return true;
  return false;
};

/**
 * A goal that waits for another begins after that one's last milestone: each of its milestones that comes first waits for each of the
 * other's that comes last. Practice neither waits nor is waited for, since it may have no end. Where a milestone of the other goal
 * itself waits for one of this goal, their goals do not wait for each other, or neither could ever be placed.
 */
export const goalWaitsOf = (plan: Work): GoalWaits => {
  const waits = new Map<string, string[]>();
  if (!hasGoalWaits(plan)) return waits;
  const byGoal = openWorkByGoal(plan);
  for (const goalId of Object.keys(plan.goals).toSorted()) {
    const goal = plan.goals[goalId];
    const own = byGoal.get(goalId);
    if (!goal || !own || !isOpenGoal(goal)) continue;
    const first = own.filter(({ prerequisiteIds }) => !prerequisiteIds.some((id) => own.some((other) => other.id === id)));
    for (const otherId of goal.prerequisiteIds.toSorted()) {
      const other = plan.goals[otherId];
      const last = other && isOpenGoal(other) ? lastOf(byGoal.get(otherId) ?? []) : [];
      if (last.length === 0 || reaches(plan, waits, last, new Set(own.map(({ id }) => id)))) continue;
      for (const { id } of first) waits.set(id, [...(waits.get(id) ?? []), ...last.map((one) => one.id)]);
    }
  }
  return waits;
};

const openWorkByGoal = (plan: Work): ReadonlyMap<string, readonly Milestone[]> => {
  const byGoal = new Map<string, Milestone[]>();
  for (const milestone of Object.values(plan.milestones)) {
    if (milestone.goalId === null || milestone.repeat !== null || !takesTime(plan, milestone)) continue;
    const work = byGoal.get(milestone.goalId);
    if (work) work.push(milestone);
    else byGoal.set(milestone.goalId, [milestone]);
  }
  return byGoal;
};

const lastOf = (work: readonly Milestone[]): readonly Milestone[] => {
  const awaited = new Set(work.flatMap(({ prerequisiteIds }) => prerequisiteIds));
  return work.filter(({ id }) => !awaited.has(id));
};

/** Whether anything that some milestones wait for, however far back, is among others. */
const reaches = ({ milestones }: Work, waits: GoalWaits, from: readonly Milestone[], others: ReadonlySet<string>): boolean => {
  const seen = new Set(from.map(({ id }) => id));
  for (const id of seen) {
    if (others.has(id)) return true;
    for (const before of milestones[id]?.prerequisiteIds ?? []) seen.add(before);
    for (const before of waits.get(id) ?? []) seen.add(before);
  }
  return false;
};
