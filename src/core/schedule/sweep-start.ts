import { always } from './columns';
import type { Network } from './network';
import { occurrencesOf } from './occurrences';

/** One day of practice: which place, which day, and whether it is the last. */
export interface Practice {
  readonly place: number;
  readonly day: number;
  readonly isLast: boolean;
}

/** How every pass over the days begins. */
export interface SweepStart {
  /** How many open prerequisites each place waits for. */
  readonly waits: Int32Array;
  readonly earliest: Int32Array;
  /** 1 for what is neither closed nor pinned nor practice. */
  readonly isSwept: Uint8Array;
  readonly pinned: readonly number[];
  readonly practices: readonly Practice[];
  /** Practice whose rule has ended. */
  readonly over: readonly number[];
}

/** Works out what is the same for every order and every amount of work. */
export const sweepStart = (network: Network): SweepStart => {
  const { columns: { open, pin, practice }, milestones } = network;
  const count = milestones.length;
  const [waits, earliest, isSwept] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  fillWaits(network, waits, earliest);
  const [pinned, practised]: [number[], number[]] = [[], []];
  for (let place = 0; place < count; place += 1) {
    if (open[place] === 0) continue;
    if (practice[place] !== 0) practised.push(place);
    else if (pin[place] !== always) pinned.push(place);
    else isSwept[place] = 1;
  }
  const { practices, over } = practiceOf(network, practised);
  return { waits, earliest, isSwept, pinned, practices, over };
};

const fillWaits = ({ columns, edges: { before } }: Network, waits: Int32Array, earliest: Int32Array): void => {
  const { open, finished } = columns;
  for (let place = 0; place < waits.length; place += 1) {
    let first = Math.max(0, columns.earliest[place] ?? 0);
    for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
      const prerequisite = before.other[edge] ?? 0;
      if (open[prerequisite] === 1) waits[place] = (waits[place] ?? 0) + 1;
      else first = Math.max(first, (finished[prerequisite] ?? always) + (before.lag[edge] ?? 0));
    }
    earliest[place] = first;
  }
};

const practiceOf = ({ milestones, today, ties }: Network, places: readonly number[]): Pick<SweepStart, 'practices' | 'over'> => {
  const practices: Practice[] = [];
  const over: number[] = [];
  for (const place of places) {
    const milestone = milestones[place];
    if (!milestone?.repeat) continue;
    const { days, ends } = occurrencesOf(milestone, milestone.repeat, today);
    for (const [at, day] of days.entries()) practices.push({ place, day, isLast: ends && at === days.length - 1 });
    if (ends && days.length === 0) over.push(place);
  }
  practices.sort((a, b) => a.day - b.day || (ties.rank[a.place] ?? 0) - (ties.rank[b.place] ?? 0));
  return { practices, over };
};
