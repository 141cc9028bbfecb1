import type { IsoDate } from '../kit/dates';
import { toDayNumber } from '../kit/day-number';
import type { Milestone } from '../milestones/milestone';
import type { Plan } from '../plan/plan';
import { fillColumns, newColumns, type Columns } from './columns';
import { edgesOf, type Edges } from './edges';
import { goalWaitsOf } from './goal-waits';
import { tiesOf, type Ties } from './ties';

/**
 * The milestones of a plan as the schedule works with them: each has a place, and what is known of it lies in columns.
 * A network is never changed; the next one shares what stayed the same.
 */
export interface Network {
  readonly plan: Plan;
  readonly today: number;
  readonly ids: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly places: ReadonlyMap<string, number>;
  readonly columns: Columns;
  readonly edges: Edges;
  readonly ties: Ties;
  /** Hours already worked today. */
  readonly workedToday: number;
}

/** Compiles a plan: everything the schedule needs to know, read once. */
export const compile = (plan: Plan, today: IsoDate): Network => {
  const first = toDayNumber(today);
  // The keys first: asked for as values, ten thousand milestones take ten times as long.
  const ids = Object.keys(plan.milestones);
  const places = new Map<string, number>();
  const milestones: Milestone[] = [];
  const columns = newColumns(ids.length);
  let workedToday = 0;
  for (const id of ids) {
    const milestone = plan.milestones[id];
    if (!milestone) continue;
    const place = milestones.push(milestone) - 1;
    places.set(id, place);
    fillColumns(columns, place, milestone, plan, first);
    workedToday += hoursWorkedOn(milestone, today);
  }
  const edges = edgesOf(milestones, places, goalWaitsOf(plan));
  return { plan, today: first, ids, milestones, places, columns, edges, ties: tiesOf(milestones, columns), workedToday };
};

/** The hours logged on a milestone for one date. */
export const hoursWorkedOn = ({ logged }: Milestone, date: IsoDate): number => {
  let hours = 0;
  for (const log of logged) if (log.on === date) hours += log.hours;
  return hours;
};
