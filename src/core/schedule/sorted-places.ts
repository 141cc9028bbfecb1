/**
 * Places in the order of their keys, those with the same key as they stood: counted digit by digit, so that the time grows with
 * their number only. Keys are whole numbers from 0 to `2 ** bits - 1`, of which negative ones stand for those from `2 ** 31` on.
 */
export const sortedByKey = (order: Uint32Array, keys: Int32Array, bits: number): Uint32Array => {
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  const digit = Math.ceil(bits / Math.ceil(bits / mostBits));
  const counts = new Uint32Array(1 << digit);
  for (let shift = 0; shift < bits; shift += digit) {
    if (!passOver(from, to, keys, shift, counts)) continue;
    [from, to] = from === order ? [to, new Uint32Array(order.length)] : [to, from];
  }
  return from;
};

const mostBits = 11;

/** Writes places in the order of one digit of their keys, and tells whether it did: not where that digit is the same in all. */
const passOver = (from: Uint32Array, to: Uint32Array, keys: Int32Array, shift: number, counts: Uint32Array): boolean => {
  const [places, digits] = [from.length, counts.length];
  const mask = digits - 1;
  counts.fill(0);
  for (let at = 0; at < places; at += 1) {
    const digit = ((keys[from[at] ?? 0] ?? 0) >>> shift) & mask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  if (places === 0 || counts[((keys[from[0] ?? 0] ?? 0) >>> shift) & mask] === places) return false;
  let sum = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = counts[digit] ?? 0;
    counts[digit] = sum;
    sum += count;
  }
  for (let at = 0; at < places; at += 1) {
    const place = from[at] ?? 0;
    const digit = ((keys[place] ?? 0) >>> shift) & mask;
    const free = counts[digit] ?? 0;
    to[free] = place;
    counts[digit] = free + 1;
  }
  return true;
};

/**
 * An order without the places marked by 1, and with others put where a comparison wants them; the rest stay as they stand, and
 * must stand so by that comparison.
 */
export const placedAnew = (
  order: Uint32Array,
  isLeaving: Uint8Array,
  coming: readonly number[],
  compare: (a: number, b: number) => number,
): Uint32Array => {
  const next = new Uint32Array(order.length + coming.length);
  const staying = keep(order, isLeaving, next);
  // From the end, so that all that stays is moved once.
  let end = staying;
  for (const [ahead, place] of [...coming.toSorted(compare).entries()].toReversed()) {
    const at = firstAfter(next, end, place, compare);
    next.copyWithin(at + ahead + 1, at, end);
    next[at + ahead] = place;
    end = at;
  }
  return next.subarray(0, staying + coming.length);
};

/** Writes the places that do not leave, and tells how many they are. */
const keep = (order: Uint32Array, isLeaving: Uint8Array, to: Uint32Array): number => {
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    if (isLeaving[place] === 0) to[count++] = place;
  }
  return count;
};

const firstAfter = (order: Uint32Array, end: number, place: number, compare: (a: number, b: number) => number): number => {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(order[middle] ?? 0, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
