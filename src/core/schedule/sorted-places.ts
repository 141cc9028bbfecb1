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
  const staying = without(order, isLeaving);
  const next = new Uint32Array(staying.length + coming.length);
  let [from, to] = [0, 0];
  for (const place of coming.toSorted(compare)) {
    const end = firstAfter(staying, place, compare);
    next.set(staying.subarray(from, end), to);
    to += end - from;
    next[to] = place;
    to += 1;
    from = end;
  }
  next.set(staying.subarray(from), to);
  return next;
};

const without = (order: Uint32Array, isLeaving: Uint8Array): Uint32Array => {
  const staying = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    if (isLeaving[place] === 0) staying[count++] = place;
  }
  return staying.subarray(0, count);
};

const firstAfter = (order: Uint32Array, place: number, compare: (a: number, b: number) => number): number => {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(order[middle] ?? 0, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
