import { always, never } from './columns';
import type { Network } from './network';
import { readySet } from './ready-set';
import type { ScheduleRule } from './schedule-rule';
import { sortedByKey } from './sorted-places';

/** The open milestones in the order in which they are taken where they are ready: places by rank, and the rank of each place. */
export interface Ranking {
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
}

/**
 * Ranks open milestones by a rule, prerequisites always before what waits for them.
 * Least slack: by the day it must be done so that it and everything waiting for it can stay in time (Lawler's modified due
 * date, less the waits between); where that is the same, what has the most work waiting behind it comes first, and where nothing
 * is due, what fewest things must come before. Taken in this
 * order whatever is ready, no due date is missed that another order would have kept, as long as work can be split.
 * It never looks at the hours a day offers, so that more hours do not change the order.
 * Priority: by weight, the highest of what waits for it included. Shortest first: by hours left.
 */
export const rankingOf = (network: Network, rule: ScheduleRule): Ranking => {
  const { columns, ties, ids } = network;
  const due = modifiedDues(network);
  const second = secondKeys(network, rule, due);
  const open = openPlaces(ties.order, columns.open);
  const order =
    rule === 'least-slack'
      ? sortedByKey(sortedByKey(open, second, secondBits), due, dueBits)
      : sortedByKey(sortedByKey(open, due, dueBits), second, secondBits);
  return prerequisitesFirst(network, rankingFrom(order, ids.length));
};

const openPlaces = (order: Uint32Array, open: Uint8Array): Uint32Array => {
  const places = new Uint32Array(order.length);
  return places.subarray(0, collectOpen(order, open, places, order.length));
};

// Long loops stand in functions of their own: the engine of JavaScript then keeps what it made of them from call to call.
const collectOpen = (order: Uint32Array, open: Uint8Array, places: Uint32Array, length: number): number => {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const place = order[at] ?? 0;
    if (open[place] === 1) places[count++] = place;
  }
  return count;
};

/** An order of places with the rank of each. */
export const rankingFrom = (order: Uint32Array, count: number): Ranking => {
  const rank = new Uint32Array(count);
  fillRanks(order, rank, order.length);
  return { order, rank };
};

const fillRanks = (order: Uint32Array, rank: Uint32Array, length: number): void => {
  for (let at = 0; at < length; at += 1) rank[order[at] ?? 0] = at;
};

const dueBits = 14;
const noDue = 2 ** dueBits - 1;
const dueOffset = 2 ** 12;
const secondBits = 19;
const mostSecond = 2 ** secondBits - 1;

/**
 * The day each milestone must be done by so that whatever waits for it can be in time, as a key that cannot be negative; pinned
 * work must not find it open.
 */
const modifiedDues = ({ columns: { open, due, pin }, edges: { after, order } }: Network): Int32Array => {
  const dues = due.slice();
  const count = dues.length;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const place = order[at] ?? 0;
    let earliest = dues[place] ?? never;
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      if (open[dependent] === 0) continue;
      const lag = after.lag[edge] ?? 0;
      const latest = (dues[dependent] ?? never) - lag;
      if (latest < earliest) earliest = latest;
      const fixed = pin[dependent] ?? always;
      if (fixed !== always) earliest = Math.min(earliest, fixed - Math.max(1, lag));
    }
    dues[place] = earliest;
  }
  for (let place = 0; place < count; place += 1) {
    dues[place] = Math.min(noDue, Math.max(0, (dues[place] ?? never) + dueOffset));
  }
  return dues;
};

const secondKeys = (network: Network, rule: ScheduleRule, due: Int32Array): Int32Array => {
  const { quarters, weight } = network.columns;
  if (rule === 'shortest-first') return quarters.map((left) => Math.min(left, mostSecond));
  if (rule === 'priority') return mostBehind(network, weight, false).map((most) => mostSecond - most);
  const { depth } = network.edges;
  const behind = mostBehind(network, quarters, true);
  for (let place = 0; place < behind.length; place += 1) {
    behind[place] = due[place] === noDue ? Math.min(depth[place] ?? 0, mostSecond) : mostSecond - (behind[place] ?? 0);
  }
  return behind;
};

/** For each place the greatest amount on a way through what waits for it: added up along the way with its own, or the greatest. */
const mostBehind = (
  { columns: { open }, edges: { after, order } }: Network,
  amount: Int32Array | Uint8Array,
  isSum: boolean,
): Int32Array => {
  const most = new Int32Array(amount.length);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const place = order[at] ?? 0;
    let behind = 0;
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      const more = most[dependent] ?? 0;
      if (more > behind && open[dependent] === 1) behind = more;
    }
    const own = amount[place] ?? 0;
    most[place] = isSum ? Math.min(behind + own, mostSecond) : Math.max(behind, own);
  }
  return most;
};

/** The same order, but that nothing stands before what it waits for: the first whose prerequisites were taken comes next. */
export const prerequisitesFirst = (network: Network, ranking: Ranking): Ranking => {
  const { before, after } = network.edges;
  const { open } = network.columns;
  const { order, rank } = ranking;
  const waits = new Int32Array(rank.length);
  let isSorted = true;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
      const prerequisite = before.other[edge] ?? 0;
      if (open[prerequisite] === 0) continue;
      waits[place] = (waits[place] ?? 0) + 1;
      if ((rank[prerequisite] ?? 0) > at) isSorted = false;
    }
  }
  if (isSorted) return ranking;
  const next = new Uint32Array(order.length);
  const free = readySet(order.length);
  for (let at = 0; at < order.length; at += 1) if (waits[order[at] ?? 0] === 0) free.add(at);
  for (let at = 0, taken = free.nextFrom(0); taken >= 0; at += 1, taken = free.nextFrom(0)) {
    free.remove(taken);
    const place = order[taken] ?? 0;
    next[at] = place;
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      waits[dependent] = (waits[dependent] ?? 0) - 1;
      if (open[dependent] === 1 && waits[dependent] === 0) free.add(rank[dependent] ?? 0);
    }
  }
  return rankingFrom(next, rank.length);
};
