import { raisedFrom } from '../../availability/raised-hours';
import { hoursFrom } from '../../availability/availability.queries';
import { sharedHours } from '../../availability/shared-hours';
import { addDays, daysBetween, type IsoDate } from '../../kit/dates';
import type { Plan } from '../../plan/plan';
import { always } from '../columns';
import { scheduleOf, type Schedule } from '../schedule';
import { chainTo } from './chain';
import { ownFixes, type OwnFix } from './own-fixes';
import { smallestThat } from './smallest';

/** A smallest change that lets a milestone keep its date, with the command that makes it and the plan it would make. */
export type Fix = { readonly plan: Plan } & (
  | { readonly kind: 'hours'; readonly hours: number; readonly call: HoursCall }
  | { readonly kind: 'scope'; readonly hours: number; readonly cuts: readonly Cut[]; readonly call: ScopeCall }
  | { readonly kind: 'date'; readonly date: IsoDate; readonly days: number; readonly call: DateCall }
  | OwnFix
);

/** Hours taken off one milestone of the chain. */
export interface Cut {
  readonly milestoneId: string;
  readonly title: string;
  readonly hours: number;
}

interface HoursCall {
  readonly name: 'availability.raiseHours';
  readonly payload: { readonly from: IsoDate; readonly extra: number[] };
}
interface ScopeCall {
  readonly name: 'milestone.editMany';
  readonly payload: { readonly edits: { readonly id: string; readonly changes: { readonly effort: number } }[] };
}
type DateCall =
  | { readonly name: 'milestone.edit'; readonly payload: { readonly id: string; readonly changes: { readonly due: IsoDate } } }
  | { readonly name: 'goal.edit'; readonly payload: { readonly id: string; readonly changes: { readonly deadline: IsoDate } } };

/**
 * The smallest fix of each kind for a milestone that misses its date: more hours a week from today on, in steps of a quarter
 * hour; fewer hours of work on its chain, taken off the milestone itself first and then backwards; a later date. Each is found by
 * halving with the engine itself, so one step less does not do. What is wrong with a milestone's own terms, its pin, its one piece or its
 * first day, is mended there (`ownFixes`). A kind that cannot help is left out; none where it is in time.
 */
export const fixesFor = (plan: Plan, today: IsoDate, milestoneId: string): Fix[] => {
  const schedule = scheduleOf(plan, today);
  const late: Late = { plan, today, milestoneId, schedule };
  const own = ownFixes(plan, today, milestoneId, schedule);
  if (isInTime(late, plan)) return own;
  return [...[moreHours(late), lessScope(late), laterDate(late)].flatMap((fix) => fix ?? []), ...own];
};

interface Late {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly milestoneId: string;
  readonly schedule: Schedule;
}

const isInTime = ({ today, milestoneId, schedule }: Late, plan: Plan): boolean => {
  const { network, sweep } = scheduleOf(plan, today, schedule).basis;
  const place = network.places.get(milestoneId) ?? -1;
  const end = sweep.finish[place] ?? -1;
  return end >= 0 && end <= (network.columns.due[place] ?? always);
};

const mostExtra = 7 * 24 * 4;

const moreHours = (late: Late): Fix | null => {
  const { plan, today } = late;
  const now = hoursFrom(plan.availability, today);
  const perWeek = now.reduce((sum, hours) => sum + hours, 0);
  const extraFor = (quarters: number): number[] =>
    sharedHours(now, perWeek + quarters / 4).map((hours, weekday) => Math.max(0, hours - (now[weekday] ?? 0)));
  const withExtra = (quarters: number): Plan => {
    const raised = raisedFrom(plan.availability, today, extraFor(quarters), () => 'fix');
    return { ...plan, availability: { ...plan.availability, ...raised } };
  };
  const quarters = smallestThat((extra) => isInTime(late, withExtra(extra)), mostExtra);
  if (quarters === null) return null;
  const call: HoursCall = { name: 'availability.raiseHours', payload: { from: today, extra: extraFor(quarters) } };
  return { kind: 'hours', hours: quarters / 4, call, plan: withExtra(quarters) };
};

const lessScope = (late: Late): Fix | null => {
  const { plan, schedule, milestoneId } = late;
  const chain = chainTo(schedule, milestoneId).toReversed().filter(({ milestoneId: id }) => !plan.milestones[id]?.repeat);
  const cutsFor = (quarters: number): Cut[] => {
    let left = quarters;
    return chain.flatMap(({ milestoneId: id, title, hours }) => {
      const cut = Math.min(left, Math.max(0, Math.ceil(hours * 4) - 1));
      left -= cut;
      return cut === 0 ? [] : [{ milestoneId: id, title, hours: cut / 4 }];
    });
  };
  const editsFor = (quarters: number): ScopeCall['payload']['edits'] =>
    cutsFor(quarters).map(({ milestoneId: id, hours }) => ({
      id,
      changes: { effort: Math.max(0, (plan.milestones[id]?.effort ?? 0) - hours) },
    }));
  const withCuts = (quarters: number): Plan => {
    const milestones = { ...plan.milestones };
    for (const { id, changes } of editsFor(quarters)) {
      const milestone = milestones[id];
      if (milestone) milestones[id] = { ...milestone, ...changes };
    }
    return { ...plan, milestones };
  };
  const most = chain.reduce((sum, { hours }) => sum + Math.max(0, Math.ceil(hours * 4) - 1), 0);
  const quarters = smallestThat((cut) => isInTime(late, withCuts(cut)), most);
  if (quarters === null) return null;
  const call: ScopeCall = { name: 'milestone.editMany', payload: { edits: editsFor(quarters) } };
  return { kind: 'scope', hours: quarters / 4, cuts: cutsFor(quarters), call, plan: withCuts(quarters) };
};

const mostDays = 3_653;

const laterDate = (late: Late): Fix | null => {
  const { plan, milestoneId } = late;
  const milestone = plan.milestones[milestoneId];
  const goal = milestone?.goalId ? plan.goals[milestone.goalId] : undefined;
  const due = milestone?.due ?? goal?.deadline ?? null;
  if (!milestone || due === null) return null;
  const withDate = (date: IsoDate): Plan =>
    milestone.due === null && goal
      ? { ...plan, goals: { ...plan.goals, [goal.id]: { ...goal, deadline: date } } }
      : { ...plan, milestones: { ...plan.milestones, [milestoneId]: { ...milestone, due: date } } };
  const days = smallestThat((count) => isInTime(late, withDate(addDays(due, count))), mostDays);
  if (days === null) return null;
  const date = addDays(due, days);
  const call: DateCall =
    milestone.due === null && goal
      ? { name: 'goal.edit', payload: { id: goal.id, changes: { deadline: date } } }
      : { name: 'milestone.edit', payload: { id: milestoneId, changes: { due: date } } };
  return { kind: 'date', date, days: daysBetween(due, date), call, plan: withDate(date) };
};
