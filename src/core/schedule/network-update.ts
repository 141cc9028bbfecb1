import { fromDayNumber } from '../kit/day-number';
import type { Milestone } from '../milestones/milestone';
import type { Plan } from '../plan/plan';
import { refilledColumns, type Columns } from './columns';
import { prerequisitesOf, type Edges } from './edges';
import { replacedEdges } from './edges-update';
import { hasGoalWaits } from './goal-waits';
import { hoursWorkedOn, type Network } from './network';
import { movedTies, tiesOf, type Ties } from './ties';

/** Where a plan was changed, as the paths of patches: `['milestones', 'id-1', 'effort']`. */
export type Touched = readonly (readonly (string | number)[])[];

/**
 * The network of a changed plan, made from the one before: only what changed is read again. Null where milestones came
 * or went, so that all of it must be compiled. Without `touched` every milestone is looked at for being another object.
 */
export const updatedNetwork = (before: Network, plan: Plan, touched: Touched | null): Network | null => {
  if (plan === before.plan) return before;
  const changed = changedPlaces(before, plan, touched);
  if (!changed) return null;
  if (movesGoalWaits(before, plan, changed)) return null;
  const weighsAnew =
    plan.goals !== before.plan.goals || plan.position?.targetLevelId !== before.plan.position?.targetLevelId;
  if (changed.length === 0 && !weighsAnew) return { ...before, plan };

  const milestones = [...before.milestones];
  const today = fromDayNumber(before.today);
  let { edges, workedToday } = before;
  for (const place of changed) {
    const was = before.milestones[place];
    const is = plan.milestones[before.ids[place] ?? ''];
    if (!was || !is) return null;
    milestones[place] = is;
    workedToday += hoursWorkedOn(is, today) - hoursWorkedOn(was, today);
    edges = edgesAfter(edges, place, was, is, before.places);
  }
  const columns = refilledColumns(before.columns, weighsAnew ? [...milestones.keys()] : changed, milestones, plan, before.today);
  const ties = tiesAfter(before, milestones, columns, changed);
  return { ...before, plan, milestones, columns, edges, ties, workedToday };
};

/** Whether goals that wait for goals may now wait for other work, so that all of it must be compiled. */
const movesGoalWaits = (before: Network, plan: Plan, changed: readonly number[]): boolean => {
  if (!hasGoalWaits(plan) && !hasGoalWaits(before.plan)) return false;
  if (plan.goals !== before.plan.goals) return true;
  return changed.some((place) => {
    const [was, is] = [before.milestones[place], plan.milestones[before.ids[place] ?? '']];
    return (
      was?.goalId !== is?.goalId || was?.status !== is?.status || was?.repeat !== is?.repeat || was?.prerequisiteIds !== is?.prerequisiteIds ||
      was?.lagDays !== is?.lagDays
    );
  });
};

/** The places whose milestone is another object, or null where the plan holds other milestones than before. */
const changedPlaces = ({ plan, ids, places }: Network, next: Plan, touched: Touched | null): number[] | null => {
  if (next.milestones === plan.milestones) return [];
  if (touched) {
    const named = new Set(touched.filter(([collection]) => collection === 'milestones').map(([, id]) => id));
    const found = [...named].map((id) => (typeof id === 'string' && next.milestones[id] ? places.get(id) : undefined));
    return found.every((place) => place !== undefined) ? found : null;
  }
  if (Object.keys(next.milestones).length !== ids.length) return null;
  const changed: number[] = [];
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? '';
    const milestone = next.milestones[id];
    if (!milestone) return null;
    if (milestone !== plan.milestones[id]) changed.push(place);
  }
  return changed;
};

const edgesAfter = (
  edges: Edges,
  place: number,
  was: Milestone,
  is: Milestone,
  places: ReadonlyMap<string, number>,
): Edges => {
  if (was.prerequisiteIds === is.prerequisiteIds && was.lagDays === is.lagDays) return edges;
  const prerequisites = prerequisitesOf(is, places);
  const { start, other, lag } = edges.before;
  const from = start[place] ?? 0;
  const isSame =
    (start[place + 1] ?? 0) - from === prerequisites.length &&
    prerequisites.every(([one, days], at) => other[from + at] === one && lag[from + at] === days);
  return isSame ? edges : replacedEdges(edges, place, prerequisites);
};

const tiesAfter = (before: Network, milestones: readonly Milestone[], columns: Columns, changed: readonly number[]): Ties => {
  const moved = new Set(changed.filter((place) => milestones[place]?.title !== before.milestones[place]?.title));
  addOtherDates(before.columns.due, columns.due, milestones.length, moved);
  addOtherDates(before.columns.goalDeadline, columns.goalDeadline, milestones.length, moved);
  if (moved.size === 0) return before.ties;
  return moved.size > 64 ? tiesOf(milestones, columns) : movedTies(before.ties, moved, milestones, columns);
};

const addOtherDates = (was: Int32Array, is: Int32Array, count: number, moved: Set<number>): void => {
  if (was === is) return;
  for (let place = 0; place < count; place += 1) if (was[place] !== is[place]) moved.add(place);
};
