import type { Network } from './network';
import { dueBits, dueKeyAt, rankKeysOf, secondBits, secondKeyAt, type RankKeys } from './rank-keys';
import { readySet } from './ready-set';
import type { ScheduleRule } from './schedule-rule';
import { sortedByKey } from './sorted-places';

/** The open milestones in the order in which they are taken where they are ready: places by rank, and the rank of each place. */
export interface Ranking {
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
}

/** A ranking by a rule, with the keys and the order by keys alone, which the next one may reuse. */
export interface RuleRanking extends Ranking {
  readonly rule: ScheduleRule;
  readonly keys: RankKeys;
  readonly byKeys: Uint32Array;
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
export const rankingOf = (network: Network, rule: ScheduleRule): RuleRanking => {
  const keys = rankKeysOf(network, rule);
  return rankingByKeys(network, rule, keys, sortedOpenPlaces(network, rule, keys));
};

/** The ranking that follows from an order by keys. */
export const rankingByKeys = (network: Network, rule: ScheduleRule, keys: RankKeys, byKeys: Uint32Array): RuleRanking => ({
  ...prerequisitesFirst(network, rankingFrom(byKeys, network.ids.length)),
  rule,
  keys,
  byKeys,
});

/** All open places in the order of their keys. */
export const sortedOpenPlaces = (network: Network, rule: ScheduleRule, keys: RankKeys): Uint32Array => {
  const { columns, ties } = network;
  const [first, second] = [new Int32Array(ties.order.length), new Int32Array(ties.order.length)];
  for (let place = 0; place < first.length; place += 1) {
    first[place] = dueKeyAt(keys, place);
    second[place] = secondKeyAt(network, rule, keys, place);
  }
  const open = openPlaces(ties.order, columns.open);
  return rule === 'least-slack'
    ? sortedByKey(sortedByKey(open, second, secondBits), first, dueBits)
    : sortedByKey(sortedByKey(open, first, dueBits), second, secondBits);
};

const openPlaces = (order: Uint32Array, open: Uint8Array): Uint32Array => {
  const places = new Uint32Array(order.length);
  return places.subarray(0, collectOpen(order, open, places, order.length));
};

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

/** The same order, but that nothing stands before what it waits for: the first whose prerequisites were taken comes next. */
export const prerequisitesFirst = (network: Network, ranking: Ranking): Ranking => {
  if (hasPrerequisitesFirst(network, ranking)) return ranking;
  const { after } = network.edges;
  const { open } = network.columns;
  const { order, rank } = ranking;
  const waits = openPrerequisites(network);
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

/** Closed places have rank 0, so that none of them ever stands after what waits for it. */
const hasPrerequisitesFirst = ({ columns: { open }, edges: { before } }: Network, { rank }: Ranking): boolean => {
  for (let place = 0; place < rank.length; place += 1) {
    if (open[place] === 0) continue;
    const own = rank[place] ?? 0;
    for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
      if ((rank[before.other[edge] ?? 0] ?? 0) > own) return false;
    }
  }
  return true;
};

const openPrerequisites = ({ columns: { open }, edges: { before } }: Network): Int32Array => {
  const waits = new Int32Array(open.length);
  for (let place = 0; place < waits.length; place += 1) {
    for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
      if (open[before.other[edge] ?? 0] === 1) waits[place] = (waits[place] ?? 0) + 1;
    }
  }
  return waits;
};
