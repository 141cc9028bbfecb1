/** Quarter hours of work on days, in the order they were handed out; `count` says how many of the entries are filled. */
export interface Slots {
  count: number;
  readonly place: Int32Array;
  readonly day: Uint16Array;
  readonly quarters: Uint16Array;
}

/** What one pass over the days made: the first and last day of each place, -1 where it could not be placed, and the slots. */
export interface Sweep {
  readonly start: Int16Array;
  readonly finish: Int16Array;
  readonly slots: Slots;
}

/** Room for so many entries. */
export const newSlots = (most: number): Slots => ({
  count: 0,
  place: new Int32Array(most),
  day: new Uint16Array(most),
  quarters: new Uint16Array(most),
});
