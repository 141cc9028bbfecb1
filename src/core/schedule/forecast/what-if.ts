import { produce, type Draft } from 'immer';
import { hoursFrom } from '../../availability/availability.queries';
import { sharedHours } from '../../availability/shared-hours';
import { newGoal } from '../../goals/goal';
import { settleGoal } from '../../goals/status.commands';
import { IsoDate } from '../../kit/dates';
import { Hours, Id, Line, z } from '../../kit/schema';
import { newMilestone } from '../../milestones/milestone';
import type { Plan } from '../../plan/plan';

/** A goal that is only being thought of: all its work as one milestone. */
export const AddedGoal = z.object({ title: Line, levelId: Id, hours: Hours.gt(0), deadline: IsoDate.nullable() });
/** See the schema of the same name. */
export type AddedGoal = z.infer<typeof AddedGoal>;

/** What to try: other hours a week from today on, goals left out and why, goals taken on, another target date. */
export const WhatIf = z.object({
  hoursPerWeek: Hours.max(168).optional(),
  dropGoalIds: z.array(Id).max(10_000).optional(),
  because: z.string().trim().max(2_000).optional(),
  addGoals: z.array(AddedGoal).max(100).optional(),
  targetDate: IsoDate.optional(),
});
/** See the schema of the same name. */
export type WhatIf = z.infer<typeof WhatIf>;

/** The plan with the changes made, exactly as `schedule.applyWhatIf` would leave it but for the ids of what is new. */
export const changedPlan = (plan: Plan, today: IsoDate, changes: WhatIf): Plan => {
  let made = 0;
  const newId = (): string => `what-if-${(made += 1)}`;
  return produce(plan, (draft) => makeSo(draft, changes, { today, newId }));
};

interface Surroundings {
  readonly today: IsoDate;
  readonly newId: () => string;
}

/**
 * Makes the changes on a draft. Hours change from today on, in the proportions that hold today: what came before stays, and later
 * changes go. Goals are dropped with their open milestones; a new goal has its work as one milestone.
 */
export const makeSo = (plan: Draft<Plan>, changes: WhatIf, { today, newId }: Surroundings): void => {
  const { hoursPerWeek, dropGoalIds = [], because = '', addGoals = [], targetDate } = changes;
  if (hoursPerWeek !== undefined) {
    const { availability } = plan;
    const weekdayHours = sharedHours(hoursFrom(availability, today), hoursPerWeek);
    availability.changes = availability.changes.filter(({ from }) => from < today);
    availability.changes.push({ id: newId(), from: today, weekdayHours });
  }
  for (const id of dropGoalIds) {
    const goal = plan.goals[id];
    if (goal) settleGoal(plan, goal, { status: 'dropped', because, withMilestones: true }, today);
  }
  for (const { title, levelId, hours, deadline } of addGoals) {
    const [goalId, milestoneId] = [newId(), newId()];
    plan.goals[goalId] = { ...newGoal(goalId, title, levelId, today), deadline };
    plan.milestones[milestoneId] = { ...newMilestone(milestoneId, title, today), goalId, effort: hours };
  }
  if (plan.position && targetDate !== undefined) plan.position.targetDate = targetDate;
};
