/** Quarter hours of work on days, in the order they were handed out; `count` says how many of the entries are filled. */
export interface Slots {
  count: number;
  readonly place: Int32Array;
  readonly day: Int32Array;
  readonly quarters: Int32Array;
}

/** What one pass over the days made: the first and last day of each place, -1 where it could not be placed, and the slots. */
export interface Sweep {
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly slots: Slots;
}

/** A copy of what a sweep made, which the next run cannot overwrite. */
export const keptSweep = ({ start, finish, slots }: Sweep): Sweep => ({
  start: start.slice(),
  finish: finish.slice(),
  slots: {
    count: slots.count,
    place: slots.place.slice(0, slots.count),
    day: slots.day.slice(0, slots.count),
    quarters: slots.quarters.slice(0, slots.count),
  },
});

/** Room for so many entries. */
export const newSlots = (most: number): Slots => ({
  count: 0,
  place: new Int32Array(most),
  day: new Int32Array(most),
  quarters: new Int32Array(most),
});
