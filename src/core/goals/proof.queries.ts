import type { Evidence } from '../evidence/evidence';
import { evidenceNewestFirst } from '../evidence/evidence.queries';
import { weekOf, type IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { Goal } from './goal';
import { milestonesOf } from './goal.queries';

/** A piece of evidence of a goal; `attached` where it was attached to the goal itself. */
export interface GoalEvidence {
  readonly evidence: Evidence;
  readonly attached: boolean;
}

/** A week in which something was done for a goal: evidence, or hours logged on its milestones. */
export interface GoalWeek {
  readonly week: IsoWeek;
  readonly evidence: readonly Evidence[];
  readonly hours: number;
}

/** The evidence of a goal, newest first: what is attached to it and what supports one of its expectations. */
export const evidenceOfGoal = (plan: Plan, goal: Goal): GoalEvidence[] => {
  const own = new Set(goal.evidenceIds);
  const wanted = new Set(goal.expectationIds);
  return evidenceNewestFirst(plan)
    .map((evidence) => ({ evidence, attached: own.has(evidence.id) }))
    .filter(({ evidence, attached }) => attached || evidence.expectationIds.some((id) => wanted.has(id)));
};

/** The weeks in which evidence of a goal or hours on its milestones fall, newest first. */
export const weeksOfGoal = (plan: Plan, goal: Goal): GoalWeek[] => {
  const weeks = new Map<IsoWeek, { evidence: Evidence[]; hours: number }>();
  const weekNamed = (week: IsoWeek) => {
    const known = weeks.get(week) ?? { evidence: [], hours: 0 };
    weeks.set(week, known);
    return known;
  };
  for (const { evidence } of evidenceOfGoal(plan, goal)) {
    weekNamed(evidence.week ?? weekOf(evidence.on)).evidence.push(evidence);
  }
  for (const { logged } of milestonesOf(plan, goal)) {
    for (const { on, hours } of logged) weekNamed(weekOf(on)).hours += hours;
  }
  return [...weeks]
    .map(([week, done]) => ({ week, ...done }))
    .toSorted((a, b) => (a.week < b.week ? 1 : -1));
};
