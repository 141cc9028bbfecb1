import { toDayNumber } from '../kit/day-number';
import type { Milestone } from '../milestones/milestone';
import { remainingHours } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';
import { takesTime } from './takes-time';
import { weightOf } from './weight';

/** Stands for a date that is not there: later than any day for a due date. */
export const never = 1 << 29;

/** Stands for a first day that is not there: earlier than any. */
export const always = -never;

/**
 * What the schedule knows of each milestone, by its place: one number in each column. Days are counted from today as
 * day 0 and are negative for days gone by.
 */
export interface Columns {
  /** 1 for what still asks for time. */
  readonly open: Uint8Array;
  /** Quarter hours still to do, at least one while it is open. */
  readonly quarters: Int32Array;
  readonly earliest: Int32Array;
  /** The day it should be done by: its own due date, else its goal's deadline, else `never`. */
  readonly due: Int32Array;
  readonly goalDeadline: Int32Array;
  /** The first day the person fixed, or `always`. */
  readonly pin: Int32Array;
  /** 1 for work that needs one day with enough hours. */
  readonly unsplittable: Uint8Array;
  /** Quarter hours of each occurrence of practice; 0 for work that does not repeat. */
  readonly practice: Uint8Array;
  readonly weight: Uint8Array;
  /** The day a done milestone was finished, or `always`. */
  readonly finished: Int32Array;
}

/** Empty columns for so many milestones. */
export const newColumns = (count: number): Columns => ({
  open: new Uint8Array(count),
  quarters: new Int32Array(count),
  earliest: new Int32Array(count),
  due: new Int32Array(count),
  goalDeadline: new Int32Array(count),
  pin: new Int32Array(count),
  unsplittable: new Uint8Array(count),
  practice: new Uint8Array(count),
  weight: new Uint8Array(count),
  finished: new Int32Array(count),
});

/** The same columns, those named in memory of their own, to be changed without changing these. */
const copiedColumns = (columns: Columns, names: ReadonlySet<keyof Columns>): Columns => {
  const copied = <Column extends { slice: () => Column }>(name: keyof Columns, column: Column): Column =>
    names.has(name) ? column.slice() : column;
  return {
    open: copied('open', columns.open),
    quarters: copied('quarters', columns.quarters),
    earliest: copied('earliest', columns.earliest),
    due: copied('due', columns.due),
    goalDeadline: copied('goalDeadline', columns.goalDeadline),
    pin: copied('pin', columns.pin),
    unsplittable: copied('unsplittable', columns.unsplittable),
    practice: copied('practice', columns.practice),
    weight: copied('weight', columns.weight),
    finished: copied('finished', columns.finished),
  };
};

const names = [
  'open', 'quarters', 'earliest', 'due', 'goalDeadline', 'pin', 'unsplittable', 'practice', 'weight', 'finished',
] as const satisfies readonly (keyof Columns)[];

/** The columns after some places were read again: a column in which nothing changed is shared. */
export const refilledColumns = (before: Columns, places: readonly number[], milestones: readonly Milestone[], plan: Plan, today: number): Columns => {
  const one = newColumns(1);
  const other = new Set<keyof Columns>();
  for (const place of places) {
    const milestone = milestones[place];
    if (!milestone) continue;
    fillColumns(one, 0, milestone, plan, today);
    for (const name of names) if (one[name][0] !== before[name][place]) other.add(name);
  }
  const columns = copiedColumns(before, other);
  for (const place of places) {
    const milestone = milestones[place];
    if (!milestone) continue;
    fillColumns(one, 0, milestone, plan, today);
    for (const name of other) columns[name][place] = one[name][0] ?? 0;
  }
  return columns;
};

/** Writes what is known of one milestone into its place. */
export const fillColumns = (columns: Columns, place: number, milestone: Milestone, plan: Plan, today: number): void => {
  const goal = milestone.goalId === null ? undefined : plan.goals[milestone.goalId];
  const dayOf = (date: Milestone['due'], otherwise: number): number =>
    date === null ? otherwise : toDayNumber(date) - today;
  const deadline = dayOf(goal?.deadline ?? null, never);
  columns.open[place] = takesTime(plan, milestone) ? 1 : 0;
  columns.quarters[place] = Math.ceil(remainingHours(milestone) * 4 - 1e-9);
  columns.earliest[place] = dayOf(milestone.start, always);
  columns.due[place] = dayOf(milestone.due, deadline);
  columns.goalDeadline[place] = deadline;
  columns.pin[place] = milestone.repeat === null ? dayOf(milestone.pinnedOn, always) : always;
  columns.unsplittable[place] = milestone.unsplittable ? 1 : 0;
  columns.practice[place] = milestone.repeat === null ? 0 : Math.ceil(milestone.repeat.hours * 4);
  columns.weight[place] = weightOf(milestone, goal, plan.position);
  columns.finished[place] = milestone.status === 'done' ? dayOf(milestone.finishedOn, always) : always;
};
