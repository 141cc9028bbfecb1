import { hoursPerWeek } from '../../availability/availability.queries';
import type { IsoDate } from '../../kit/dates';
import type { Plan } from '../../plan/plan';
import { scheduleOf, type Schedule } from '../schedule';
import { takesTime } from '../takes-time';
import { forecastOf, type Forecast, type ForecastOptions, type Outlook } from './forecast';
import { changedPlan, type WhatIf } from './what-if';

/** A plan as it would go: the figures a screen puts side by side. All of it is plain data, so that it can be worked out elsewhere. */
export interface Scenario {
  readonly forecast: Forecast;
  readonly hoursPerWeek: number;
  readonly openMilestones: number;
  /** Milestones that end after their own due date or their goal's deadline, or have no place, by title. */
  readonly late: readonly { readonly milestoneId: string; readonly title: string }[];
  /** The last day with work in the schedule, null where there is none. */
  readonly end: IsoDate | null;
  /** Goals with open work, the one that ends first first; those without a place last. */
  readonly goals: readonly ScenarioGoal[];
  readonly targetDate: IsoDate | null;
  /** When the work of the target level and those below it ends, null where there is none left or no target. */
  readonly target: Outlook | null;
  /** Whether four fifths of the runs end that work by the target date; null without a target. */
  readonly targetHolds: boolean | null;
}

/** A goal in a scenario: the day its work is planned to end, null where it has no place, and when it will as far as one can tell. */
export interface ScenarioGoal {
  readonly id: string;
  readonly title: string;
  readonly end: IsoDate | null;
  readonly outlook: Outlook;
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

/** Works out how a plan would go. */
export const scenarioOf = (plan: Plan, today: IsoDate, options: ForecastOptions = {}): Scenario => {
  const schedule = scheduleOf(plan, today);
  const forecast = forecastOf(plan, today, options);
  const target = targetOutlook(plan, forecast);
  const { position } = plan;
  return {
    forecast,
    hoursPerWeek: hoursPerWeek(plan.availability, today),
    openMilestones: Object.values(plan.milestones).filter((milestone) => takesTime(plan, milestone)).length,
    late: lateIn(schedule),
    end: lastDayOf(schedule),
    goals: goalsIn(plan, schedule, forecast),
    targetDate: position?.targetDate ?? null,
    target,
    targetHolds: position && (target === null || (target.p80 !== null && target.p80 <= position.targetDate)),
  };
};

const lateIn = ({ findings }: Schedule): Scenario['late'] => {
  const late = findings.filter(({ kind }) => kind === 'late' || kind === 'no-capacity');
  return [...new Map(late.map(({ milestoneId, title }) => [milestoneId, { milestoneId, title }])).values()];
};

const lastDayOf = ({ basis: { sweep, calendar } }: Schedule): IsoDate | null => {
  const last = sweep.finish.reduce((latest, day) => Math.max(latest, day), -1);
  return last < 0 ? null : calendar.dateAt(last);
};

const goalsIn = (plan: Plan, { basis: { network, sweep, calendar } }: Schedule, forecast: Forecast): ScenarioGoal[] => {
  const ends = new Map<string, number>();
  for (const [place, { goalId }] of network.milestones.entries()) {
    if (goalId === null || network.columns.open[place] === 0 || !forecast.goals.has(goalId)) continue;
    const finish = sweep.finish[place] ?? -1;
    ends.set(goalId, Math.max(ends.get(goalId) ?? 0, finish < 0 ? Infinity : finish));
  }
  return [...forecast.goals]
    .toSorted(([a], [b]) => order(ends.get(a), ends.get(b)) || (a < b ? -1 : 1))
    .map(([id, outlook]) => {
      const end = ends.get(id) ?? Infinity;
      return { id, title: plan.goals[id]?.title ?? '', end: end === Infinity ? null : calendar.dateAt(end), outlook };
    });
};

const order = (a = Infinity, b = Infinity): number => (a === b ? 0 : a - b);

/** The latest of the target level and the levels before it on its path: when all of them will have ended. */
const targetOutlook = ({ position, paths }: Plan, { levels }: Forecast): Outlook | null => {
  if (!position) return null;
  const ids = (paths[position.pathId]?.levels ?? []).map(({ id }) => id);
  const outlooks = ids.slice(0, ids.indexOf(position.targetLevelId) + 1).flatMap((id) => levels.get(id) ?? []);
  if (outlooks.length === 0) return null;
  const latest = (dates: readonly (IsoDate | null)[]): IsoDate | null =>
    dates.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return { p50: latest(outlooks.map(({ p50 }) => p50)), p80: latest(outlooks.map(({ p80 }) => p80)) };
};
