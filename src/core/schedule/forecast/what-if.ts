import { hoursFrom, hoursPerWeek } from '../../availability/availability.queries';
import { sharedHours } from '../../availability/shared-hours';
import { newGoal } from '../../goals/goal';
import type { IsoDate } from '../../kit/dates';
import { newMilestone } from '../../milestones/milestone';
import { isOpen } from '../../milestones/milestone.queries';
import type { Plan } from '../../plan/plan';
import { scheduleOf, type Schedule } from '../schedule';
import { forecastOf, type Forecast, type ForecastOptions } from './forecast';

/** What to try: other hours a week from today on, goals left out, goals taken on, another target date. */
export interface WhatIf {
  readonly hoursPerWeek?: number;
  readonly dropGoalIds?: readonly string[];
  readonly addGoals?: readonly AddedGoal[];
  readonly targetDate?: IsoDate;
}

/** A goal that is only being thought of: all its work as one milestone. */
export interface AddedGoal {
  readonly title: string;
  readonly levelId: string;
  readonly hours: number;
  readonly deadline: IsoDate | null;
}

/** A plan as it would go: its schedule and forecast, and the figures a screen puts side by side. */
export interface Scenario {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly forecast: Forecast;
  readonly hoursPerWeek: number;
  readonly openMilestones: number;
  /** Milestones that end after their own due date or their goal's deadline, or have no place. */
  readonly late: number;
  /** The last day with work in the schedule, null where there is none. */
  readonly end: IsoDate | null;
  readonly targetDate: IsoDate | null;
  /** Whether four fifths of the runs end the work of the target level and those below it by the target date; null without a target. */
  readonly targetHolds: boolean | null;
}

/** Today's plan and the changed one side by side; nothing is changed by asking. */
export const whatIf = (
  plan: Plan,
  today: IsoDate,
  changes: WhatIf,
  options: ForecastOptions = {},
): { readonly today: Scenario; readonly changed: Scenario } => ({
  today: scenarioOf(plan, today, options),
  changed: scenarioOf(changedPlan(plan, today, changes), today, options),
});

/** The plan with the changes made, as the commands for them would leave it. */
export const changedPlan = (plan: Plan, today: IsoDate, changes: WhatIf): Plan => {
  const { hoursPerWeek: hours, dropGoalIds = [], addGoals = [], targetDate } = changes;
  const { availability, position } = plan;
  const dropped = new Set(dropGoalIds);
  const added = addGoals.map((goal, at) => addedGoal(goal, at, today));
  const kept = Object.entries(plan.milestones).map(([id, milestone]) => [
    id,
    milestone.goalId !== null && dropped.has(milestone.goalId) && isOpen(milestone)
      ? { ...milestone, status: 'dropped' as const }
      : milestone,
  ]);
  return {
    ...plan,
    availability:
      hours === undefined
        ? availability
        : { ...availability, changes: [], weekdayHours: sharedHours(hoursFrom(availability, today), hours) },
    position: position && targetDate !== undefined ? { ...position, targetDate } : position,
    goals: { ...plan.goals, ...Object.fromEntries(added.map(({ goal }) => [goal.id, goal])) },
    milestones: Object.fromEntries([...kept, ...added.map(({ milestone }) => [milestone.id, milestone])]),
  };
};

const addedGoal = ({ title, levelId, hours, deadline }: AddedGoal, at: number, today: IsoDate) => {
  const id = `what-if-${at + 1}`;
  return {
    goal: { ...newGoal(id, title, levelId, today), deadline },
    milestone: { ...newMilestone(`${id}-work`, title, today), goalId: id, effort: hours },
  };
};

const scenarioOf = (plan: Plan, today: IsoDate, options: ForecastOptions): Scenario => {
  const schedule = scheduleOf(plan, today);
  const forecast = forecastOf(plan, today, options);
  const { position } = plan;
  return {
    plan,
    schedule,
    forecast,
    hoursPerWeek: hoursPerWeek(plan.availability, today),
    openMilestones: Object.values(plan.milestones).filter(isOpen).length,
    late: new Set(
      schedule.findings.filter(({ kind }) => kind === 'late' || kind === 'no-capacity').map(({ milestoneId }) => milestoneId),
    ).size,
    end: lastDayOf(schedule),
    targetDate: position?.targetDate ?? null,
    targetHolds: position ? targetHolds(plan, forecast, position) : null,
  };
};

const lastDayOf = ({ basis: { sweep, calendar } }: Schedule): IsoDate | null => {
  const last = sweep.finish.reduce((latest, day) => Math.max(latest, day), -1);
  return last < 0 ? null : calendar.dateAt(last);
};

/** Levels up to the target one, in the order of the path; what has no open work holds. */
const targetHolds = (plan: Plan, { levels }: Forecast, { pathId, targetLevelId, targetDate }: NonNullable<Plan['position']>): boolean => {
  const ids = (plan.paths[pathId]?.levels ?? []).map(({ id }) => id);
  return ids.slice(0, ids.indexOf(targetLevelId) + 1).every((id) => {
    const outlook = levels.get(id);
    return !outlook || (outlook.p80 !== null && outlook.p80 <= targetDate);
  });
};
