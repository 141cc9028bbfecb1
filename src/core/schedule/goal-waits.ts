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

/** A wait between goals that would run in a circle with the waits between their milestones. */
export interface GoalCircle {
  readonly goalId: string;
  readonly otherId: string;
  /** Ids of milestones, each waiting for the next: the first is of the other goal, the last of the waiting one. */
  readonly links: readonly string[];
}

/**
 * A goal that waits for another begins after that one's last milestone: each of its milestones that comes first waits for each of the
 * other's that comes last. Practice neither waits nor is waited for, since it may have no end. Where a milestone of the other goal
 * itself waits for one of this goal, their goals do not wait for each other, or neither could ever be placed (`goalCirclesOf`).
 */
export const goalWaitsOf = (plan: Work): GoalWaits => waitsAndCircles(plan).waits;

/** The waits between goals that are left out because waits between milestones run the other way round. */
export const goalCirclesOf = (plan: Work): readonly GoalCircle[] => waitsAndCircles(plan).circles;

const waitsAndCircles = (plan: Work): { readonly waits: GoalWaits; readonly circles: readonly GoalCircle[] } => {
  const waits = new Map<string, string[]>();
  const circles: GoalCircle[] = [];
  if (!hasGoalWaits(plan)) return { waits, circles };
  const byGoal = openWorkByGoal(plan);
  for (const goalId of Object.keys(plan.goals).toSorted()) {
    const goal = plan.goals[goalId];
    const own = byGoal.get(goalId);
    if (!goal || !own || !isOpenGoal(goal)) continue;
    const first = own.filter(({ prerequisiteIds }) => !prerequisiteIds.some((id) => own.some((other) => other.id === id)));
    for (const otherId of goal.prerequisiteIds.toSorted()) {
      const other = plan.goals[otherId];
      const last = other && isOpenGoal(other) ? lastOf(byGoal.get(otherId) ?? []) : [];
      const links = wayBetween(plan, waits, last, new Set(own.map(({ id }) => id)));
      if (links) circles.push({ goalId, otherId, links });
      if (links || last.length === 0) continue;
      for (const { id } of first) waits.set(id, [...(waits.get(id) ?? []), ...last.map((one) => one.id)]);
    }
  }
  return { waits, circles };
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

/** The shortest way from some milestones along what they wait for to one of others, or null where there is none. */
const wayBetween = ({ milestones }: Work, waits: GoalWaits, from: readonly Milestone[], others: ReadonlySet<string>): string[] | null => {
  const cameFrom = new Map<string, string | null>(from.map(({ id }) => [id, null]));
  for (const [id] of cameFrom) {
    if (others.has(id)) return wayTo(id, cameFrom);
    for (const before of [...(milestones[id]?.prerequisiteIds ?? []), ...(waits.get(id) ?? [])]) {
      if (!cameFrom.has(before)) cameFrom.set(before, id);
    }
  }
  return null;
};

const wayTo = (id: string, cameFrom: ReadonlyMap<string, string | null>): string[] => {
  const way = [id];
  for (let before = cameFrom.get(id) ?? null; before !== null; before = cameFrom.get(before) ?? null) way.unshift(before);
  return way;
};
