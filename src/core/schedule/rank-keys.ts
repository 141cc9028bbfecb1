import { always, never } from './columns';
import type { Network } from './network';
import type { ScheduleRule } from './schedule-rule';

/**
 * What the order of work follows from, by place: the day by which it must be done so that all that waits for it can be in time,
 * and an amount, which is by the rule the most work on a way through what waits for it, the highest weight among it, or its own hours.
 */
export interface RankKeys {
  readonly due: Int32Array;
  readonly amount: Int32Array;
}

/** The bits of the two keys, neither of which can be negative. */
export const dueBits = 14;
export const secondBits = 19;

const noDue = 2 ** dueBits - 1;
const dueOffset = 2 ** 12;
const mostSecond = 2 ** secondBits - 1;

/** The keys of all places, what waits for others before what they wait for. */
export const rankKeysOf = (network: Network, rule: ScheduleRule): RankKeys => {
  const count = network.columns.open.length;
  const keys = { due: new Int32Array(count), amount: new Int32Array(count) };
  fillKeys(network.edges.order, keyWriter(network, rule, keys));
  return keys;
};

// Long loops stand in functions of their own: the engine of JavaScript then keeps what it made of them from call to call.
const fillKeys = (order: Int32Array, write: (place: number) => boolean): void => {
  for (let at = order.length - 1; at >= 0; at -= 1) write(order[at] ?? 0);
};

/** Writes the keys of a place, those of what waits for it known, and tells whether they are other than before. */
export const keyWriter = (network: Network, rule: ScheduleRule, { due, amount }: RankKeys): ((place: number) => boolean) => {
  const { columns: { open, due: promised, pin, quarters, weight }, edges: { after } } = network;
  const own = rule === 'priority' ? weight : quarters;
  const [counts, adds] = [rule !== 'shortest-first', rule === 'least-slack'];
  return (place) => {
    let [earliest, most] = [promised[place] ?? never, 0];
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      if (open[dependent] === 0) continue;
      const lag = after.lag[edge] ?? 0;
      const latest = (due[dependent] ?? never) - lag;
      if (latest < earliest) earliest = latest;
      const fixed = pin[dependent] ?? always;
      // Pinned work must not find it open.
      if (fixed !== always) earliest = Math.min(earliest, fixed - Math.max(1, lag));
      if (counts && (amount[dependent] ?? 0) > most) most = amount[dependent] ?? 0;
    }
    const ownAmount = own[place] ?? 0;
    const found = adds ? Math.min(most + ownAmount, mostSecond) : Math.max(most, ownAmount);
    if (due[place] === earliest && amount[place] === found) return false;
    due[place] = earliest;
    amount[place] = found;
    return true;
  };
};

/** The first key of a place by its rule: a day, or `noDue`. */
export const dueKeyAt = ({ due }: RankKeys, place: number): number => Math.min(noDue, Math.max(0, (due[place] ?? never) + dueOffset));

/** The other key of a place: where nothing is due, how many stand before it; the most behind it first, or the fewest hours. */
export const secondKeyAt = ({ edges: { depth } }: Network, rule: ScheduleRule, keys: RankKeys, place: number): number => {
  const amount = Math.min(keys.amount[place] ?? 0, mostSecond);
  if (rule === 'shortest-first') return amount;
  if (rule === 'least-slack' && dueKeyAt(keys, place) === noDue) return Math.min(depth[place] ?? 0, mostSecond);
  return mostSecond - amount;
};
