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
  /** 1 for what is neither closed nor pinned nor practice. */
  readonly isSwept: Uint8Array;
  readonly pinned: readonly number[];
  readonly practices: readonly Practice[];
  /** Practice whose rule has ended. */
  readonly over: readonly number[];
}

/** Works out what is the same for every order and every amount of work. */
export const sweepStart = (network: Network): SweepStart => {
  const { columns: { open, pin, practice } } = network;
  const count = open.length;
  const isSwept = new Uint8Array(count);
  const [pinned, practised]: [number[], number[]] = [[], []];
  for (let place = 0; place < count; place += 1) {
    if (open[place] === 0) continue;
    if (practice[place] !== 0) practised.push(place);
    else if (pin[place] !== always) pinned.push(place);
    else isSwept[place] = 1;
  }
  const { practices, over } = practiceOf(network, practised);
  return { isSwept, pinned, practices, over };
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
