import type { Milestone } from '../milestones/milestone';
import type { GoalWaits } from './goal-waits';

/**
 * Who waits for whom, as three long lists: the entries of a place lie from `start[place]` to `start[place + 1]`, each with
 * the other's place and the calendar days to wait after it ended.
 */
export interface Adjacency {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly lag: Int32Array;
}

/** The prerequisites of each place, what waits for it, and an order in which prerequisites come first. */
export interface Edges {
  readonly before: Adjacency;
  readonly after: Adjacency;
  readonly order: Int32Array;
  /** How many milestones stand on the longest way to each place. */
  readonly depth: Int32Array;
}

/** The prerequisites of a milestone as places, each once, with its lag in days; unknown ones are left out. */
export const prerequisitesOf = (
  milestone: Milestone,
  places: ReadonlyMap<string, number>,
): readonly (readonly [place: number, lag: number])[] => {
  const { start, other, lag } = waitsOf([milestone], places);
  return Array.from(other.subarray(0, start[1]), (place, at) => [place, lag[at] ?? 0]);
};

/** Everything that follows from what each milestone waits for. */
export const edgesOf = (
  milestones: readonly Milestone[],
  places: ReadonlyMap<string, number>,
  goalWaits: GoalWaits = noWaits,
): Edges => withDependents(waitsOf(milestones, places, goalWaits));

const noWaits: GoalWaits = new Map();

const waitsOf = (
  milestones: readonly Milestone[],
  places: ReadonlyMap<string, number>,
  goalWaits: GoalWaits = noWaits,
): Adjacency => {
  let most = 0;
  for (const ids of goalWaits.values()) most += ids.length;
  for (const { prerequisiteIds } of milestones) most += prerequisiteIds.length;
  const start = new Int32Array(milestones.length + 1);
  const [other, lag] = [new Int32Array(most), new Int32Array(most)];
  let end = 0;
  for (let at = 0; at < milestones.length; at += 1) {
    const milestone = milestones[at];
    if (!milestone) continue;
    const from = end;
    const hasLags = !isEmpty(milestone.lagDays);
    for (const id of milestone.prerequisiteIds) {
      const place = places.get(id);
      if (place === undefined || isAmong(other, from, end, place)) continue;
      other[end] = place;
      if (hasLags) lag[end] = milestone.lagDays[id] ?? 0;
      end += 1;
    }
    if (goalWaits.size > 0) {
      for (const id of goalWaits.get(milestone.id) ?? []) {
        const place = places.get(id);
        if (place === undefined || isAmong(other, from, end, place)) continue;
        other[end] = place;
        end += 1;
      }
    }
    start[at + 1] = end;
  }
  return { start, other: other.subarray(0, end), lag: lag.subarray(0, end) };
};

const isAmong = (list: Int32Array, from: number, end: number, place: number): boolean => {
  for (let at = from; at < end; at += 1) if (list[at] === place) return true;
  return false;
};

const isEmpty = (record: object): boolean => {
  for (const _ in record) return false;
  return true;
};

/** The edges that follow from what each place waits for. */
export const withDependents = (before: Adjacency): Edges => {
  const after = reversed(before);
  const order = prerequisitesFirst(before, after);
  return { before, after, order, depth: depthsOf(before, order) };
};

const reversed = ({ start, other, lag }: Adjacency): Adjacency => {
  const count = start.length - 1;
  const from = new Int32Array(count + 1);
  for (let at = 0; at < other.length; at += 1) from[(other[at] ?? 0) + 1] = (from[(other[at] ?? 0) + 1] ?? 0) + 1;
  for (let place = 0; place < count; place += 1) from[place + 1] = (from[place + 1] ?? 0) + (from[place] ?? 0);
  const next = from.slice();
  const back = { start: from, other: new Int32Array(other.length), lag: new Int32Array(other.length) };
  for (let place = 0; place < count; place += 1) {
    for (let at = start[place] ?? 0; at < (start[place + 1] ?? 0); at += 1) {
      const prerequisite = other[at] ?? 0;
      const free = next[prerequisite] ?? 0;
      next[prerequisite] = free + 1;
      back.other[free] = place;
      back.lag[free] = lag[at] ?? 0;
    }
  }
  return back;
};

const depthsOf = (before: Adjacency, order: Int32Array): Int32Array => {
  const depth = new Int32Array(before.start.length - 1);
  for (const place of order) depth[place] = depthAt(before, depth, place);
  return depth;
};

/** How many stand on the longest way to a place, those of what it waits for known. */
export const depthAt = (before: Adjacency, depth: Int32Array, place: number): number => {
  let deepest = 0;
  for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
    const above = (depth[before.other[edge] ?? 0] ?? 0) + 1;
    if (above > deepest) deepest = above;
  }
  return deepest;
};

/** By Kahn: what waits for nothing any more is taken, and what waits for it has one thing less to wait for. */
const prerequisitesFirst = (before: Adjacency, after: Adjacency): Int32Array => {
  const count = before.start.length - 1;
  const waits = new Int32Array(count);
  const order = new Int32Array(count);
  let end = 0;
  for (let place = 0; place < count; place += 1) {
    waits[place] = (before.start[place + 1] ?? 0) - (before.start[place] ?? 0);
    if (waits[place] === 0) order[end++] = place;
  }
  for (let at = 0; at < end; at += 1) {
    const place = order[at] ?? 0;
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      const left = (waits[dependent] ?? 0) - 1;
      waits[dependent] = left;
      if (left === 0) order[end++] = dependent;
    }
  }
  return order.subarray(0, end);
};
