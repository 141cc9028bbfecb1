import type { Milestone } from '../milestones/milestone';
import type { Columns } from './columns';
import { placedAnew, sortedByKey } from './sorted-places';

/**
 * Which of two milestones comes first where nothing else tells: the earlier due date, then the earlier deadline of the goal,
 * then the title, then the id. `order` has the places, `rank` the position of each place.
 */
export interface Ties {
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
}

/** Puts all places in their order: by numbers first, their dates and how their titles begin, and only what has the same by its words. */
export const tiesOf = (milestones: readonly Milestone[], columns: Columns): Ties => {
  const [beginning, next] = [lettersAt(milestones, 0), lettersAt(milestones, 2)];
  const { due, goalDeadline } = columns;
  let order: Uint32Array = new Uint32Array(milestones.length);
  for (let place = 0; place < order.length; place += 1) order[place] = place;
  for (const keys of [next, beginning]) order = sortedByKey(order, keys, 32);
  for (const keys of [dateKeys(goalDeadline), dateKeys(due)]) order = sortedByKey(order, keys, dateBits);
  const compare = comparison(milestones, columns);
  const isSame = (a: number, b: number): boolean =>
    due[a] === due[b] && goalDeadline[a] === goalDeadline[b] && beginning[a] === beginning[b] && next[a] === next[b];
  for (let from = 0, to = 1; from < order.length; from = to) {
    for (to = from + 1; to < order.length && isSame(order[from] ?? 0, order[to] ?? 0); ) to += 1;
    if (to - from > 1) order.set([...order.subarray(from, to)].sort(compare), from);
  }
  return withRank(order);
};

/** Two letters of each title as a key; where a title has no more, 0 comes before any letter. */
const lettersAt = (milestones: readonly Milestone[], at: number): Int32Array => {
  const keys = new Int32Array(milestones.length);
  for (let place = 0; place < keys.length; place += 1) {
    const title = milestones[place]?.title ?? '';
    keys[place] = (title.charCodeAt(at) << 16) | title.charCodeAt(at + 1);
  }
  return keys;
};

const dateBits = 22;

/** Days as keys that cannot be negative, good for five thousand years either way. */
const dateKeys = (days: Int32Array): Int32Array => {
  const keys = new Int32Array(days.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = Math.min(2 ** dateBits - 1, Math.max(0, (days[at] ?? 0) + 2 ** (dateBits - 1)));
  return keys;
};

/** The order after some places changed: they are taken out and put in again, the others stay as they were. */
export const movedTies = (
  { order }: Ties,
  moved: ReadonlySet<number>,
  milestones: readonly Milestone[],
  columns: Columns,
): Ties => {
  const isMoved = new Uint8Array(order.length);
  for (const place of moved) isMoved[place] = 1;
  return withRank(placedAnew(order, isMoved, [...moved], comparison(milestones, columns)));
};

const comparison = (milestones: readonly Milestone[], { due, goalDeadline }: Columns) => (a: number, b: number): number => {
  const byDate = (due[a] ?? 0) - (due[b] ?? 0) || (goalDeadline[a] ?? 0) - (goalDeadline[b] ?? 0);
  if (byDate !== 0) return byDate;
  const [one, other] = [milestones[a], milestones[b]];
  if (!one || !other) return a - b;
  return compareText(one.title, other.title) || compareText(one.id, other.id);
};

const withRank = (order: Uint32Array): Ties => {
  const rank = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) rank[order[at] ?? 0] = at;
  return { order, rank };
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
