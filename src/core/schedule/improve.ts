import { never } from './columns';
import { totalLateness } from './lateness';
import type { Network } from './network';
import { prerequisitesFirst, rankingFrom, type Ranking } from './ranking';
import type { Sweeper } from './sweep';

/** Passes times milestones, dependencies and days: about as much as two milliseconds allow. */
const workAllowed = 100_000;

/** With fewer tries than this none is made. */
const fewestTries = 8;

/**
 * An order with less total weighted lateness, where the given one leaves some; the given one where nothing is late or the
 * plan is too large to try others in the time there is.
 * Tries Smith's rule (most weight for each hour first) and a rule that pays heed to both hours and due dates, and then moves
 * one piece of work at a time to another place in the order while that helps: first improvement, late work first. An order
 * is always brought into that of its ends, which can only make it better. How much is tried depends on the size of the plan
 * only, so that the same plan gives the same order.
 */
export const improvedRanking = (network: Network, ranking: Ranking, sweeper: Sweeper): Ranking => {
  const { columns } = network;
  const milestonesAndEdges = network.edges.before.other.length + ranking.order.length;
  if (workAllowed / milestonesAndEdges < fewestTries) return ranking;
  const first = sweeper.run(ranking);
  let best: Tried = { ranking, lateness: totalLateness(columns, first.finish), finish: first.finish.slice() };
  let tries = Math.floor(workAllowed / (milestonesAndEdges + lastDay(best.finish)));
  if (best.lateness === 0 || tries < fewestTries) return ranking;

  const attempt = (order: Uint32Array): boolean => {
    if (tries <= 0) return false;
    tries -= 1;
    const tried = prerequisitesFirst(network, rankingFrom(order, network.ids.length));
    const { finish } = sweeper.run(tried);
    const lateness = totalLateness(columns, finish);
    if (lateness >= best.lateness) return false;
    best = { ranking: tried, lateness, finish: finish.slice() };
    return true;
  };
  const settle = (): void => {
    attempt(orderOfEnds(best));
  };

  for (const order of otherRules(network, best)) attempt(order);
  settle();
  const improveOnce = (): boolean => {
    for (const [from, to] of moves(network, best)) {
      if (tries <= 0) return false;
      if (attempt(moved(best.ranking.order, from, to))) return true;
    }
    return false;
  };
  while (best.lateness > 0 && improveOnce()) settle();
  return best.ranking;
};

interface Tried {
  readonly ranking: Ranking;
  readonly lateness: number;
  readonly finish: Int16Array;
}

const lastDay = (finish: Int16Array): number => finish.reduce((last, day) => Math.max(last, day), 0);

const orderOfEnds = ({ ranking: { order, rank }, finish }: Tried): Uint32Array => {
  const ends = (place: number): number => ((finish[place] ?? -1) < 0 ? never : (finish[place] ?? 0));
  return order.toSorted((a, b) => ends(a) - ends(b) || (rank[a] ?? 0) - (rank[b] ?? 0));
};

/** Smith's rule, and the apparent urgency of work: its weight for each hour, fading with the slack it has. */
const otherRules = (network: Network, { ranking: { order, rank }, finish }: Tried): Uint32Array[] => {
  const { quarters, weight, due } = network.columns;
  const value = valueOf(network);
  const pace = Math.max(1, lastDay(finish)) / Math.max(1, order.reduce((sum, place) => sum + (quarters[place] ?? 0), 0));
  const by = (urgency: (place: number) => number): Uint32Array => {
    const urgencies = Float64Array.from(quarters, (_, place) => urgency(place));
    return order.toSorted((a, b) => (urgencies[b] ?? 0) - (urgencies[a] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0));
  };
  const apparent = (fading: number) => (place: number) =>
    (value[place] ?? 0) * Math.exp(-Math.max(0, (due[place] ?? never) - (quarters[place] ?? 0) * pace) / fading);
  const mean = Math.max(1, lastDay(finish) / Math.max(1, order.length));
  return [by((place) => value[place] ?? 0), by(apparent(2 * mean)), by(apparent(5 * mean)), by((place) => weight[place] ?? 0)];
};

/** Weight for each quarter hour; a prerequisite is worth the most that waits for it. */
const valueOf = ({ columns: { open, quarters, weight, due }, edges: { after, order } }: Network): Float64Array => {
  const value = new Float64Array(quarters.length);
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const place = order[at] ?? 0;
    let most = due[place] === never ? 0 : (weight[place] ?? 0) / Math.max(1, quarters[place] ?? 1);
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      if (open[dependent] === 1) most = Math.max(most, value[dependent] ?? 0);
    }
    value[place] = most;
  }
  return value;
};

/**
 * Moves worth trying, the most promising first: late work to the front of others, and what stands before it behind it. They
 * are made one by one, since of the many there are in a large plan only a few are tried.
 */
const moves = function* (
  { columns: { due, weight } }: Network,
  { ranking: { order }, finish }: Tried,
): Generator<readonly [from: number, to: number]> {
  const late = (at: number): number => {
    const place = order[at] ?? 0;
    return ((finish[place] ?? -1) < 0 ? never : (finish[place] ?? 0)) - (due[place] ?? never);
  };
  const lateOnes = [...order.keys()]
    .filter((at) => late(at) > 0)
    .toSorted((a, b) => late(b) * (weight[order[b] ?? 0] ?? 0) - late(a) * (weight[order[a] ?? 0] ?? 0) || a - b);
  for (const at of lateOnes) {
    for (let step = 1; step < order.length; step += 1) {
      const [before, behind] = [at - step, at + step];
      if (before >= 0) {
        yield [at, before];
        yield [before, at];
      }
      if (behind < order.length) yield [at, behind];
    }
  }
};

const moved = (order: Uint32Array, from: number, to: number): Uint32Array => {
  const next = order.slice();
  const place = next[from] ?? 0;
  if (from < to) next.copyWithin(from, from + 1, to + 1);
  else next.copyWithin(to + 1, to, from);
  next[to] = place;
  return next;
};
