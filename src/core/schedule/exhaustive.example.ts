import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { calendarFrom } from './calendar';
import { totalLateness } from './lateness';
import { compile } from './network';
import { rankingFrom } from './ranking';
import { sweeperFor } from './sweep';

/**
 * The least total weighted lateness of any order of a small plan, all of them tried. As long as work can be split, no schedule
 * does better than some order does: take the best schedule, order its work by its ends, and hand out hours in that
 * order; by induction over the order nothing ends later than it did.
 */
export const leastLateness = (plan: Plan, today: IsoDate): number => {
  const network = compile(plan, today);
  const { open } = network.columns;
  const { before } = network.edges;
  const sweeper = sweeperFor(network, calendarFrom(network));
  const places = [...network.ids.keys()].filter((place) => open[place] === 1);
  const order = new Uint32Array(places.length);
  const isTaken = new Set<number>();
  let least = Infinity;
  const isReady = (place: number): boolean =>
    [...before.other.subarray(before.start[place], before.start[place + 1])].every((other) => open[other] === 0 || isTaken.has(other));
  const extend = (length: number): void => {
    if (length === order.length) {
      const { finish } = sweeper.run(rankingFrom(order, network.ids.length));
      least = Math.min(least, totalLateness(network.columns, finish));
      return;
    }
    for (const place of places) {
      if (isTaken.has(place) || !isReady(place)) continue;
      isTaken.add(place);
      order[length] = place;
      extend(length + 1);
      isTaken.delete(place);
    }
  };
  extend(0);
  return least;
};
