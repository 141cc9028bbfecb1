import type { Plan } from '../src/core/plan/plan';
import { entriesOf } from '../src/core/search/entries';
import { readOn } from '../src/core/search/reading';
import { searchPlan } from '../src/core/search/search.queries';
import { manyWords } from './many-words';
import { referencePlan } from './reference-plan';
import { randomFrom } from './seeded-random';

// `node bench/run.mjs bench/search.ts`: search as it is typed, in milliseconds of the processor. Every prefix of words of the
// plan, two words at once, words with a slip, and words that are nowhere. The plan is read when search is opened, in
// slices of at most 8 ms; a query that comes before its end waits for the rest.
const rounds = 60;
const vocabulary = manyWords(12_000);
const plans: readonly (readonly [string, () => Plan])[] = [
  ['10 years', () => referencePlan(1, 1, vocabulary)],
  ['10,000 documents', () => referencePlan(3.13, 1, vocabulary)],
  ['10,000 documents of 24 words', () => referencePlan(3.13)],
  ['40 years x 10', () => referencePlan(10, 1, vocabulary)],
];

for (const [name, make] of plans) {
  const plan = make();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const reading = slices(plan);
  globalThis.gc?.();
  const held = (process.memoryUsage().heapUsed - before) / 1e6;
  const queries = queriesFor(plan);
  console.log(
    `${name}, ${entriesOf(plan).length} documents:\n` +
      `  read in ${reading.sum.toFixed(0)} ms, the longest slice ${reading.longest.toFixed(1)} ms; held ${held.toFixed(1)} MB`,
  );
  tell('first query', [timed(() => searchPlan(plan, queries.typed[0] ?? '', 30))]);
  for (const [kind, asked] of Object.entries(queries)) tell(kind, times(plan, asked));
  tell('all', times(plan, Object.values(queries).flat()));
  const [week] = Object.values(plan.weeks);
  if (!week) throw new Error('The plan has no weeks.');
  const edited = { ...plan, weeks: { ...plan.weeks, [week.week]: { ...week, mood: 2 } } };
  tell('first query after an edit', [timed(() => searchPlan(edited, 'review', 30))]);
}

function slices(plan: Plan): { readonly sum: number; readonly longest: number } {
  const taken: number[] = [];
  const answers: boolean[] = [];
  while (answers.at(-1) !== true) {
    const end = performance.now() + 8;
    taken.push(timed(() => answers.push(readOn(plan, () => performance.now() > end))));
  }
  return { sum: taken.reduce((sum, one) => sum + one, 0), longest: Math.max(...taken) };
}

function times(plan: Plan, queries: readonly string[]): number[] {
  return queries.map((query) => timed(() => searchPlan(plan, query, 30)));
}

function tell(name: string, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1).padStart(6);
  console.log(
    taken.length === 1
      ? `  ${name.padEnd(28)} ${at(0)} ms`
      : `  ${name.padEnd(28)} median ${at(0.5)} ms   95 % under ${at(0.95)} ms   slowest ${at(0.999)} ms   of ${taken.length}`,
  );
}

/**
 * What a person types: letter by letter, two words, two letters changed over, a letter wrong, and what is
 * nowhere.
 */
function queriesFor(plan: Plan): Record<'typed' | 'two words' | 'with a slip' | 'nowhere', string[]> {
  const random = randomFrom(7);
  const words = Object.values(plan.weeks).flatMap(({ answers }) =>
    Object.values(answers).flatMap((text) => text.replaceAll(',', '').split(' ')),
  );
  const chosen = Array.from({ length: rounds }, () => random.pick(words));
  return {
    typed: chosen.flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1))),
    'two words': chosen.map((word) => `${word} ${random.pick(words)}`),
    'with a slip': chosen.flatMap((word) => [
      `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`,
      `${word.slice(0, -2)}x${word.slice(-1)}`,
    ]),
    nowhere: chosen.map((word) => `${word}qxz`),
  };
}

/** Milliseconds of work of this process, so that others on the machine do not count. */
function timed(run: () => unknown): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1_000;
}
