import { depthAt, withDependents, type Adjacency, type Edges } from './edges';

/** Other places, each with the days between. */
type Entries = readonly (readonly [place: number, lag: number])[];

/**
 * The same edges but for what one place waits for. What comes before what, and how deep it stands, is worked out again only as far
 * as that changes it.
 */
export const replacedEdges = (edges: Edges, place: number, prerequisites: Entries): Edges => {
  const was = entriesAt(edges.before, place);
  const before = withEntries(edges.before, [[place, prerequisites]]);
  if (!isInOrder(edges.order, prerequisites, place)) return withDependents(before);
  const others = [...new Set([...was, ...prerequisites].map(([other]) => other))].toSorted((a, b) => a - b);
  const after = withEntries(edges.after, others.map((other) => [other, dependentsOf(edges.after, other, place, prerequisites)]));
  return { before, after, order: edges.order, depth: depthsAfter(edges, before, after, place) };
};

const entriesAt = ({ start, other, lag }: Adjacency, place: number): Entries => {
  const from = start[place] ?? 0;
  return Array.from(other.subarray(from, start[place + 1]), (one, at) => [one, lag[from + at] ?? 0]);
};

const dependentsOf = (after: Adjacency, prerequisite: number, place: number, prerequisites: Entries): Entries => {
  const others = entriesAt(after, prerequisite).filter(([dependent]) => dependent !== place);
  const own = prerequisites.find(([other]) => other === prerequisite);
  return own ? [...others, [place, own[1]] as const].toSorted(([a], [b]) => a - b) : others;
};

const isInOrder = (order: Int32Array, prerequisites: Entries, place: number): boolean => {
  const at = order.indexOf(place);
  return at >= 0 && prerequisites.every(([other]) => order.lastIndexOf(other, at) >= 0);
};

/** The same list with other entries at some places, which must come in order. */
const withEntries = ({ start, other, lag }: Adjacency, changes: readonly (readonly [place: number, entries: Entries])[]): Adjacency => {
  const grown = changes.reduce((sum, [place, { length }]) => sum + length - ((start[place + 1] ?? 0) - (start[place] ?? 0)), 0);
  const next = { start: start.slice(), other: new Int32Array(other.length + grown), lag: new Int32Array(other.length + grown) };
  let [from, shift] = [0, 0];
  const copyTo = (end: number): void => {
    next.other.set(other.subarray(from, end), from + shift);
    next.lag.set(lag.subarray(from, end), from + shift);
  };
  for (const [at, [place, entries]] of changes.entries()) {
    const [begin, end] = [start[place] ?? 0, start[place + 1] ?? 0];
    copyTo(begin);
    for (const [index, [one, days]] of entries.entries()) {
      next.other[begin + shift + index] = one;
      next.lag[begin + shift + index] = days;
    }
    from = end;
    shift += entries.length - (end - begin);
    move(next.start, place + 1, (changes[at + 1]?.[0] ?? start.length - 1) + 1, shift);
  }
  copyTo(other.length);
  return next;
};

const move = (start: Int32Array, from: number, to: number, by: number): void => {
  for (let place = from; place < to; place += 1) start[place] = (start[place] ?? 0) + by;
};

const depthsAfter = ({ order, depth }: Edges, before: Adjacency, after: Adjacency, place: number): Int32Array => {
  if (depthAt(before, depth, place) === depth[place]) return depth;
  const next = depth.slice();
  const isStale = new Uint8Array(next.length);
  isStale[place] = 1;
  for (let at = order.indexOf(place); at < order.length; at += 1) {
    const one = order[at] ?? 0;
    if (isStale[one] === 0) continue;
    const found = depthAt(before, next, one);
    if (found === next[one]) continue;
    next[one] = found;
    for (let edge = after.start[one] ?? 0; edge < (after.start[one + 1] ?? 0); edge += 1) isStale[after.other[edge] ?? 0] = 1;
  }
  return next;
};
