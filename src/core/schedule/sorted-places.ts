/**
 * Places in the order of their keys, those with the same key as they stood: counted digit by digit, so that the time grows with
 * their number only. Keys are whole numbers from 0 to `2 ** bits - 1`.
 */
export const sortedByKey = (order: Uint32Array, keys: Int32Array, bits: number): Uint32Array => {
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  const digit = Math.ceil(bits / Math.ceil(bits / mostBits));
  const counts = new Uint32Array(1 << digit);
  for (let shift = 0; shift < bits; shift += digit) {
    passOver(from, to, keys, shift, counts);
    [from, to] = shift === 0 ? [to, new Uint32Array(order.length)] : [to, from];
  }
  return from;
};

const mostBits = 11;

const passOver = (from: Uint32Array, to: Uint32Array, keys: Int32Array, shift: number, counts: Uint32Array): void => {
  const [places, digits] = [from.length, counts.length];
  const mask = digits - 1;
  counts.fill(0);
  for (let at = 0; at < places; at += 1) {
    const digit = ((keys[from[at] ?? 0] ?? 0) >> shift) & mask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = counts[digit] ?? 0;
    counts[digit] = sum;
    sum += count;
  }
  for (let at = 0; at < places; at += 1) {
    const place = from[at] ?? 0;
    const digit = ((keys[place] ?? 0) >> shift) & mask;
    const free = counts[digit] ?? 0;
    to[free] = place;
    counts[digit] = free + 1;
  }
};
