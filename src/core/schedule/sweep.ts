import { horizonDays, type Calendar } from './calendar';
import type { Network } from './network';
import type { Ranking } from './ranking';
import { readySet } from './ready-set';
import { newSlots, type Sweep } from './slots';
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
 */
export const sweeperFor = (network: Network, calendar: Calendar): Sweeper => {
  const { columns, edges, milestones } = network;
  const { after } = edges;
  const count = milestones.length;
  const begin = sweepStart(network);
  const { isSwept, pinned, practices } = begin;

  const [waits, earliest, left] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const [start, finish, booked] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const free = new Uint16Array(horizonDays);
  const ready = readySet(count);
  const firstOn = new Int32Array(horizonDays);
  const nextOn = new Int32Array(count);
  const slots = newSlots(count + horizonDays + calendar.bookings.length + practices.length);
  let rank: Uint32Array = new Uint32Array(0);
  let today = -1;
  let pending = 0;
  let lowest = 0;

  const take = (place: number, day: number, quarters: number): void => {
    const at = slots.count++;
    slots.place[at] = place;
    slots.day[at] = day;
    slots.quarters[at] = quarters;
    if ((start[place] ?? -1) < 0 || day < (start[place] ?? 0)) start[place] = day;
  };
  const enqueue = (place: number): void => {
    const day = earliest[place] ?? 0;
    if (day <= today) {
      ready.add(rank[place] ?? 0);
      lowest = Math.min(lowest, rank[place] ?? 0);
    } else if (day < horizonDays) {
      nextOn[place] = firstOn[day] ?? -1;
      firstOn[day] = place;
    }
  };
  /** Tells what waits for a place that it ended on a day. */
  const release = (place: number, day: number): void => {
    for (let edge = after.start[place] ?? 0; edge < (after.start[place + 1] ?? 0); edge += 1) {
      const dependent = after.other[edge] ?? 0;
      const stillWaits = (waits[dependent] ?? 0) - 1;
      waits[dependent] = stillWaits;
      earliest[dependent] = Math.max(earliest[dependent] ?? 0, day + (after.lag[edge] ?? 0));
      if (stillWaits === 0 && today >= 0 && isSwept[dependent] === 1 && (left[dependent] ?? 0) > 0) enqueue(dependent);
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
    if (waits[place] !== 0 || (earliest[place] ?? 0) > day) return;
    const taken = Math.min(free[day] ?? 0, columns.practice[place] ?? 0);
    if (taken > 0) take(place, day, taken);
    free[day] = (free[day] ?? 0) - taken;
    if (taken > 0) finish[place] = Math.max(day, finish[place] ?? -1);
    if (isLast) release(place, Math.max(day, booked[place] ?? -1));
  };
  const workOff = (day: number, order: Uint32Array): void => {
    let hours = free[day] ?? 0;
    for (let at = ready.nextFrom(0); hours > 0 && at >= 0; ) {
      const place = order[at] ?? 0;
      const wanted = left[place] ?? 0;
      if (wanted > hours && columns.unsplittable[place] === 1) {
        at = ready.nextFrom(at + 1);
        continue;
      }
      const taken = Math.min(hours, wanted);
      hours -= taken;
      left[place] = wanted - taken;
      take(place, day, taken);
      if (taken < wanted) break;
      ready.remove(at);
      lowest = at;
      end(place, day);
      at = ready.nextFrom(lowest);
    }
    free[day] = hours;
  };

  const hasWork = (): boolean => pending > 0;

  return {
    run: (ranking, quarters = columns.quarters) => {
      const { order } = ranking;
      rank = ranking.rank;
      today = -1;
      waits.set(begin.waits);
      earliest.set(begin.earliest);
      left.set(quarters);
      start.fill(-1);
      finish.fill(-1);
      booked.fill(-1);
      free.set(calendar.free);
      firstOn.fill(-1);
      ready.clear();
      slots.count = 0;
      pending = 0;
      for (let at = 0; at < order.length; at += 1) pending += isSwept[order[at] ?? 0] ?? 0;

      book();
      for (const place of begin.over) release(place, Math.max(0, booked[place] ?? 0));
      if (pinned.length > 0) for (const place of pinned.toSorted(byPin(columns.pin, rank))) placePinned(place);
      today = 0;
      for (const place of order) if (isSwept[place] === 1 && waits[place] === 0 && finish[place] === -1) enqueue(place);
      let practiced = 0;
      for (let day = 0; day < horizonDays && (hasWork() || practiced < practices.length); day += 1) {
        today = day;
        for (let place = firstOn[day] ?? -1; place >= 0; place = nextOn[place] ?? -1) ready.add(rank[place] ?? 0);
        for (let next = practices[practiced]; next?.day === day; next = practices[(practiced += 1)]) practise(next);
        if ((free[day] ?? 0) > 0) workOff(day, order);
      }
      return { start, finish, slots };
    },
  };
};

const byPin = (pin: Int32Array, rank: Uint32Array) => (a: number, b: number): number =>
  (pin[a] ?? 0) - (pin[b] ?? 0) || (rank[a] ?? 0) - (rank[b] ?? 0);
