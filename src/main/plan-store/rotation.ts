import { weekOf, type IsoDate } from '../../core/kit/dates';

/**
 * A kept earlier plan file, as its name tells: the edits behind it, when it was written, how many things it
 * holds.
 */
export interface Generation {
  readonly sequence: number;
  /** The day it was written, in UTC. */
  readonly day: IsoDate;
  readonly count: number;
}

const kept = { ofToday: 3, daily: 7, weekly: 12 };

/**
 * The generations that may go: all but 3 of the newest day, the last of 7 days, of 12 weeks, and of every
 * month.
 * What is newer is told by the number of edits and never by the clock, and days only count as the same while
 * they
 * follow one another; so a clock that jumps makes more be kept, not less. One that was followed by a plan of
 * less than
 * half its size is never let go.
 */
export const expired = <Item extends Generation>(generations: readonly Item[]): Item[] => {
  const newestFirst = [...generations].sort((a, b) => b.sequence - a.sequence);
  const today = runsOf(newestFirst, ({ day }) => day)[0] ?? [];
  const keep = new Set<Item>([
    ...today.slice(0, kept.ofToday),
    ...lastOf(runsOf(newestFirst, ({ day }) => day)).slice(0, kept.daily),
    ...lastOf(runsOf(newestFirst, ({ day }) => weekOf(day))).slice(0, kept.weekly),
    ...lastOf(runsOf(newestFirst, ({ day }) => day.slice(0, 7))),
    ...newestFirst.filter((item, index) => shrank(item, newestFirst[index - 1])),
  ]);
  return newestFirst.filter((item) => !keep.has(item));
};

/** Whether a plan lost more than half of what it held from one generation to the next. */
export const shrank = (before: Generation, after: Generation | undefined): boolean =>
  after !== undefined && before.count >= 10 && after.count * 2 < before.count;

/** Neighbours with the same label, together. */
const runsOf = <Item>(items: readonly Item[], label: (item: Item) => string): Item[][] => {
  const runs: Item[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const own = label(item);
    if (own === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = own;
  }
  return runs;
};

/** The newest of each run. */
const lastOf = <Item>(runs: readonly Item[][]): Item[] => runs.flatMap((run) => run.slice(0, 1));
