import type { IsoDate } from '../kit/dates';
import type { Calendar } from './calendar';
import type { Network } from './network';
import type { Sweep } from './slots';

/**
 * Where the remaining work of one open milestone lies: its days with the hours on each, and by how many
 * days it misses its due date.
 */
export interface Placement {
  readonly milestoneId: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly days: readonly PlacedDay[];
  readonly lateByDays: number;
}

/** Hours of work on one date. */
export interface PlacedDay {
  readonly on: IsoDate;
  readonly hours: number;
}

/**
 * The placements by milestone id, each made when it is first asked for; work that could not be placed has none.
 * One that is the same as in `known` is that very object.
 */
export const placementsFrom = (
  network: Network,
  sweep: Sweep,
  calendar: Calendar,
  known: ReadonlyMap<string, Placement>,
): Placements => {
  const made = new Map<string, Placement>();
  let slotsByPlace: SlotsByPlace | null = null;
  const make = (place: number): Placement | undefined => {
    const id = network.ids[place];
    const milestone = network.milestones[place];
    if (id === undefined || !milestone || !isPlaced(sweep, place)) return undefined;
    const existing = made.get(id);
    if (existing) return existing;
    slotsByPlace ??= slotsOf(sweep, network.ids.length);
    const end = sweep.finish[place] ?? 0;
    const before = known.get(id);
    const fresh: Placement = {
      milestoneId: id,
      start: calendar.dateAt(sweep.start[place] ?? 0),
      end: calendar.dateAt(end),
      days: daysFrom(sweep, slotsByPlace, place, calendar),
      lateByDays: milestone.due === null ? 0 : Math.max(0, end - calendar.dayOf(milestone.due)),
    };
    const placement = before && isSame(before, fresh) ? before : fresh;
    made.set(id, placement);
    return placement;
  };
  const get = (id: string): Placement | undefined => {
    const place = network.places.get(id);
    return place === undefined ? undefined : make(place);
  };
  return { made, all: lazyMap(network, sweep, get) };
};

/** Placements to ask for, and those that were made so far. */
export interface Placements {
  readonly all: ReadonlyMap<string, Placement>;
  readonly made: ReadonlyMap<string, Placement>;
}

/** Whether a place got all its hours. */
export const isPlaced = ({ start, finish }: Sweep, place: number): boolean =>
  (start[place] ?? -1) >= 0 && (finish[place] ?? -1) >= 0;

interface SlotsByPlace {
  readonly start: Int32Array;
  readonly slots: Int32Array;
}

const slotsOf = ({ slots: { count, place } }: Sweep, places: number): SlotsByPlace => {
  const start = new Int32Array(places + 1);
  for (let at = 0; at < count; at += 1) start[(place[at] ?? 0) + 1] = (start[(place[at] ?? 0) + 1] ?? 0) + 1;
  for (let at = 0; at < places; at += 1) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice();
  const slots = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const of = place[at] ?? 0;
    slots[next[of] ?? 0] = at;
    next[of] = (next[of] ?? 0) + 1;
  }
  return { start, slots };
};

/** The days of a place in order; fixed events and other work of the same day are one. */
const daysFrom = ({ slots }: Sweep, { start, slots: at }: SlotsByPlace, place: number, calendar: Calendar): PlacedDay[] => {
  const quarters = new Map<number, number>();
  for (let index = start[place] ?? 0; index < (start[place + 1] ?? 0); index += 1) {
    const slot = at[index] ?? 0;
    const day = slots.day[slot] ?? 0;
    quarters.set(day, (quarters.get(day) ?? 0) + (slots.quarters[slot] ?? 0));
  }
  return [...quarters].toSorted(([a], [b]) => a - b).map(([day, count]) => ({ on: calendar.dateAt(day), hours: count / 4 }));
};

const isSame = (a: Placement, b: Placement): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.lateByDays === b.lateByDays &&
  a.days.length === b.days.length &&
  a.days.every(({ on, hours }, at) => on === b.days[at]?.on && hours === b.days[at]?.hours);

/** A map whose values are made when they are asked for; its keys stand in the order of their ids. */
const lazyMap = (
  { ids, places }: Network,
  sweep: Sweep,
  get: (id: string) => Placement | undefined,
): ReadonlyMap<string, Placement> => {
  const has = (id: string): boolean => isPlaced(sweep, places.get(id) ?? -1);
  let placed: readonly string[] | null = null;
  const keys = (): readonly string[] => (placed ??= ids.filter(has).toSorted());
  const entries = function* (): MapIterator<[string, Placement]> {
    for (const id of keys()) {
      const placement = get(id);
      if (placement) yield [id, placement];
    }
  };
  const values = function* (): MapIterator<Placement> {
    for (const [, placement] of entries()) yield placement;
  };
  const map: ReadonlyMap<string, Placement> = {
    get,
    has,
    get size() {
      return keys().length;
    },
    keys: () => keys().values(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (callback) => {
      for (const [id, placement] of entries()) callback(placement, id, map);
    },
  };
  return map;
};
