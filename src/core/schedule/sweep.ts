import { horizonDays, type Calendar } from './calendar';
import { always, never, type Columns } from './columns';
import type { Network } from './network';
import type { Ranking } from './ranking';
import { newSlots, type Sweep } from './slots';
import { newSweepRoom } from './sweep-room';
import { sweepStart, type Practice } from './sweep-start';

/** Passes over the same days again and again, each time with another order or other amounts of work. */
export interface Sweeper {
  /** The result is overwritten by the next run. */
  readonly run: (ranking: Ranking, quarters?: Int32Array) => Sweep;
}

/**
 * Hands out each day's quarter hours. Fixed events come first, then pinned work from its day on, then practice on its days,
 * then whatever is ready in the order of a ranking: its first day has come and what it waits for is done, be it earlier on
 * the same day. Work that needs one day waits for one with enough hours and lets others go first meanwhile.
 * The order is gone through once: what is not ready when its turn comes is put aside until its day has come or what it waits for
 * is done, and then goes before all that the order has not come to yet.
 */
export const sweeperFor = (network: Network, calendar: Calendar, room = newSweepRoom(network.ids.length)): Sweeper => {
  const { columns, edges: { before, after } } = network;
  const { count } = room;
  const begin = sweepStart(network);
  const { isSwept, pinned, practices } = begin;

  const { ended, left, booked, free, ready, firstOn, nextOn, waits, isAwaited } = room;
  const [start, finish] = [new Int16Array(count), new Int16Array(count)];
  const slots = newSlots(count + horizonDays + calendar.bookings.length + practices.length);
  let order: Uint32Array = new Uint32Array(0);
  let rank: Uint32Array = new Uint32Array(0);
  let [today, pending, cursor, lowest] = [0, 0, 0, 0];

  const take = (place: number, day: number, quarters: number): void => {
    const at = slots.count++;
    slots.place[at] = place;
    slots.day[at] = day;
    slots.quarters[at] = quarters;
    if ((start[place] ?? -1) < 0 || day < (start[place] ?? 0)) start[place] = day;
  };
  /** The first day a place may be worked on, at least `never` while something it waits for has not ended. */
  const readyOn = (place: number): number => {
    let first = columns.earliest[place] ?? 0;
    for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
      const day = (ended[before.other[edge] ?? 0] ?? 0) + (before.lag[edge] ?? 0);
      if (day > first) first = day;
    }
    return first;
  };
  const putAside = (place: number, first: number): void => {
    if (first >= never) {
      for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
        const prerequisite = before.other[edge] ?? 0;
        if (ended[prerequisite] !== never) continue;
        isAwaited[prerequisite] = 1;
        waits[place] = (waits[place] ?? 0) + 1;
      }
    } else if (first > today) {
      if (first >= horizonDays) return;
      nextOn[place] = firstOn[first] ?? -1;
      firstOn[first] = place;
    } else {
      ready.add(rank[place] ?? 0);
      lowest = Math.min(lowest, rank[place] ?? 0);
    }
  };
  /** Tells what was put aside for a place that it ended on a day. */
  const release = (place: number, day: number): void => {
    ended[place] = day;
    if (isAwaited[place] === 0) return;
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      if (waits[dependent] === 0) continue;
      const stillWaits = (waits[dependent] ?? 0) - 1;
      waits[dependent] = stillWaits;
      if (stillWaits === 0) putAside(dependent, readyOn(dependent));
    }
  };
  const end = (place: number, day: number): void => {
    const last = Math.max(day, booked[place] ?? -1);
    finish[place] = last;
    if (isSwept[place] === 1) pending -= 1;
    release(place, last);
  };

  const book = (): void => {
    for (const { place, day, quarters } of calendar.bookings) {
      const taken = columns.practice[place] === 0 ? Math.min(quarters, left[place] ?? 0) : quarters;
      if (taken === 0) continue;
      take(place, day, taken);
      left[place] = (left[place] ?? 0) - taken;
      booked[place] = day;
    }
    for (const { place } of calendar.bookings) {
      if (columns.practice[place] !== 0) finish[place] = booked[place] ?? -1;
      else if (left[place] === 0 && finish[place] === -1) end(place, booked[place] ?? 0);
    }
  };
  const placePinned = (place: number): void => {
    const isWhole = columns.unsplittable[place] === 1;
    for (let day = Math.max(0, columns.pin[place] ?? 0); day < horizonDays && (left[place] ?? 0) > 0; day += 1) {
      const taken = Math.min(free[day] ?? 0, left[place] ?? 0);
      if (taken === 0 || (isWhole && taken < (left[place] ?? 0))) continue;
      take(place, day, taken);
      free[day] = (free[day] ?? 0) - taken;
      left[place] = (left[place] ?? 0) - taken;
      if (left[place] === 0) end(place, day);
    }
  };
  const practise = ({ place, day, isLast }: Practice): void => {
    if (readyOn(place) > day) return;
    const taken = Math.min(free[day] ?? 0, columns.practice[place] ?? 0);
    if (taken > 0) take(place, day, taken);
    free[day] = (free[day] ?? 0) - taken;
    if (taken > 0) finish[place] = Math.max(day, finish[place] ?? -1);
    if (isLast) release(place, Math.max(day, booked[place] ?? -1));
  };
  /** The rank of the next in order that is ready, -1 where none is; those before it are put aside. */
  const nextInOrder = (): number => {
    for (; cursor < order.length; cursor += 1) {
      const place = order[cursor] ?? 0;
      if (isSwept[place] === 0 || finish[place] !== -1) continue;
      const first = readyOn(place);
      if (first <= today) return cursor;
      putAside(place, first);
    }
    return -1;
  };
  const workOff = (day: number): void => {
    let hours = free[day] ?? 0;
    for (let from = 0; hours > 0; ) {
      const aside = ready.nextFrom(from);
      const at = aside < 0 ? nextInOrder() : aside;
      if (at < 0) break;
      if (aside < 0) cursor += 1;
      const place = order[at] ?? 0;
      const wanted = left[place] ?? 0;
      const taken = wanted <= hours ? wanted : columns.unsplittable[place] === 1 ? 0 : hours;
      if (taken > 0) take(place, day, taken);
      hours -= taken;
      left[place] = wanted - taken;
      if (taken < wanted) {
        if (aside < 0) ready.add(at);
        from = at + 1;
        continue;
      }
      if (aside >= 0) ready.remove(at);
      lowest = at;
      end(place, day);
      from = lowest;
    }
    free[day] = hours;
  };

  const hasWork = (): boolean => pending > 0;

  return {
    run: (ranking, quarters = columns.quarters) => {
      ({ order, rank } = ranking);
      [today, cursor, slots.count, pending] = [0, 0, 0, 0];
      fillEnded(columns, ended);
      left.set(quarters);
      start.fill(-1);
      finish.fill(-1);
      booked.fill(-1);
      firstOn.fill(-1);
      free.set(calendar.free);
      waits.fill(0);
      isAwaited.fill(0);
      ready.clear();
      for (let at = 0; at < order.length; at += 1) pending += isSwept[order[at] ?? 0] ?? 0;

      book();
      for (const place of begin.over) release(place, Math.max(0, booked[place] ?? 0));
      if (pinned.length > 0) for (const place of pinned.toSorted(byPin(columns.pin, rank))) placePinned(place);
      let practiced = 0;
      for (let day = 0; day < horizonDays && (hasWork() || practiced < practices.length); day += 1) {
        today = day;
        for (let place = firstOn[day] ?? -1; place >= 0; place = nextOn[place] ?? -1) ready.add(rank[place] ?? 0);
        for (let next = practices[practiced]; next?.day === day; next = practices[(practiced += 1)]) practise(next);
        if ((free[day] ?? 0) > 0) workOff(day);
      }
      return { start, finish, slots };
    },
  };
};

const fillEnded = ({ open, finished }: Columns, ended: Int32Array): void => {
  for (let place = 0; place < ended.length; place += 1) ended[place] = open[place] === 1 ? never : (finished[place] ?? always);
};

const byPin = (pin: Int32Array, rank: Uint32Array) => (a: number, b: number): number =>
  (pin[a] ?? 0) - (pin[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0);
