import type { Plan } from '../plan/plan';
import { entriesOf } from './entries';
import type { SearchEntry } from './entry';
import { newWordIndex, readEntry, type WordIndex } from './word-index';

/** How far a plan has been read: the numbers its entries have in the index, in order. */
interface Reading {
  readonly index: WordIndex;
  readonly entries: readonly SearchEntry[];
  readonly numbers: number[];
}

/** A plan that has been read whole. */
export type ReadPlan = Pick<Reading, 'index' | 'numbers'>;

let index = newWordIndex();
const readings = new WeakMap<Plan, Reading>();

/**
 * Reads on in a plan until all is read, or until it is enough, which is asked between entries; says whether
 * all is read. What was read of a plan before an edit is not read again.
 */
export const readOn = (plan: Plan, isEnough: () => boolean = () => false): boolean => {
  const { entries, numbers, index: into } = readingOf(plan);
  for (const entry of entries.slice(numbers.length)) {
    numbers.push(readEntry(into, entry, plan));
    if (numbers.length % 16 === 0 && isEnough()) break;
  }
  return numbers.length === entries.length;
};

/** A plan read whole, now if it was not before. */
export const readPlan = (plan: Plan): ReadPlan => {
  readOn(plan);
  return readingOf(plan);
};

const readingOf = (plan: Plan): Reading => {
  const before = readings.get(plan);
  if (before) return before;
  const entries = entriesOf(plan);
  if (holdsMuchThatIsGone(entries.length)) index = newWordIndex();
  const reading = { index, entries, numbers: [] };
  readings.set(plan, reading);
  return reading;
};

/** Each edit leaves an entry behind that is in no plan any more; when most are, it is time to begin anew. */
const holdsMuchThatIsGone = (entries: number): boolean => index.entries.length > 2 * entries + 2_000;
