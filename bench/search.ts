import type { Plan } from '../src/core/plan/plan';
import { entriesOf } from '../src/core/search/entries';
import { searchPlan } from '../src/core/search/search.queries';
import { referencePlan } from './reference-plan';
import { randomFrom } from './seeded-random';

// Search as it is typed: every prefix of words of the plan, words with a slip, and words that are nowhere.
const rounds = 60;
const plans: readonly (readonly [string, number])[] = [
  ['10 years', 1],
  ['10,000 documents', 3.06],
  ['40 years x 10', 10],
];

for (const [name, factor] of plans) {
  const plan = referencePlan(factor);
  const queries = queriesFor(plan);
  const first = timed(() => searchPlan(plan, queries[0] ?? '', 30));
  const times = queries.map((query) => timed(() => searchPlan(plan, query, 30))).toSorted((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(1);
  console.log(
    `${name}: ${entriesOf(plan).length} documents, ${queries.length} queries. First ${first.toFixed(1)} ms; ` +
      `then median ${at(0.5)} ms, 95 % under ${at(0.95)} ms, slowest ${at(0.999)} ms.`,
  );
}

/** A third each: as typed, with two letters changed over, and nowhere to be found. */
function queriesFor(plan: Plan): string[] {
  const random = randomFrom(7);
  const words = Object.values(plan.weeks).flatMap(({ answers }) =>
    Object.values(answers).flatMap((text) => text.split(' ')),
  );
  return Array.from({ length: rounds }, () => random.pick(words)).flatMap((word) => [
    ...Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1)),
    `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`,
    `${word}qx`,
    `${word} ${random.pick(words)}`,
  ]);
}

/** Milliseconds of work of this process, so that others on the machine do not count. */
function timed(run: () => unknown): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1_000;
}
