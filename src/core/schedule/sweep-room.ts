import { horizonDays } from './calendar';
import { readySet, type ReadySet } from './ready-set';

/** Memory for passes over the days. It holds nothing between them, so that the next schedule of as many milestones may take it over. */
export interface SweepRoom {
  readonly count: number;
  /** The day each place ended on: `never` for what is open, `always` for what was closed without a day. */
  readonly ended: Int32Array;
  /** Quarter hours still to hand out. */
  readonly left: Int32Array;
  /** The last day on which a fixed event does a place's work, or -1. */
  readonly booked: Int16Array;
  readonly free: Uint16Array;
  /** Places put aside that may be worked on, by rank; those whose day has not come, by day; and what the others wait for. */
  readonly ready: ReadySet;
  readonly firstOn: Int32Array;
  readonly nextOn: Int32Array;
  readonly waits: Int32Array;
  readonly isAwaited: Uint8Array;
}

/** Room for so many places. */
export const newSweepRoom = (count: number): SweepRoom => ({
  count,
  ended: new Int32Array(count),
  left: new Int32Array(count),
  booked: new Int16Array(count),
  free: new Uint16Array(horizonDays),
  ready: readySet(count),
  firstOn: new Int32Array(horizonDays),
  nextOn: new Int32Array(count),
  waits: new Int32Array(count),
  isAwaited: new Uint8Array(count),
});
