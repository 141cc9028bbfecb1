import { execute } from '../src/core/commands/execute';
import { isoDate, type Instant } from '../src/core/kit/dates';
import { noChoices } from '../src/core/paths/import-choices';
import { noCorrections } from '../src/core/paths/matching/corrections';
import { editedPath } from '../src/core/paths/matching/edited-path.example';
import { newExpectation, newLevel, newPath, type Path } from '../src/core/paths/path';
import { emptyPlan, type Plan } from '../src/core/plan/plan';
import { randomFrom } from './seeded-random';

// How long the command that reads a changed document again takes on 5,000 lines, in milliseconds of processor
// time: `node bench/run.mjs bench/reread.ts`. The bar is one second.

const bar = 1_000;
const [levels, linesEach, repeats] = [10, 500, 5];
const today = isoDate('2026-11-24');
const words = Array.from(
  { length: 1_500 },
  (_, at) => `${['ti', 'mo', 'ra', 'sel', 'gar', 'ven'][at % 6] ?? ''}${at.toString(36)}`,
);

/** A path of lines in `wordsOf` a level and line, half of them rated. */
const pathOf = (wordsOf: (level: number, line: number) => string): Path => ({
  ...newPath('bench', 'Bench', [{ name: 'bench.md', text: 'Bench', importedOn: today, choices: noChoices }]),
  levels: Array.from({ length: levels }, (_, level) => ({
    ...newLevel(`bench/l${level}`, `Keeper ${level + 1}`),
    expectations: Array.from({ length: linesEach }, (__, line) =>
      newExpectation(`bench/l${level}/${line}`, 'skill', `Area ${line % 8}`, wordsOf(level, line)),
    ),
  })),
});

const random = randomFrom(7);
const varied = pathOf(() => Array.from({ length: 9 }, () => random.pick(words)).join(' '));
const alike = pathOf(
  (level, line) => `Looks after bed number ${line} of garden ${level} with care and patience`,
);

/** The path with a word more in every line. */
const rewritten = (path: Path): Path => ({
  ...path,
  levels: path.levels.map((level) => ({
    ...level,
    expectations: level.expectations.map((line) => ({ ...line, text: `${line.text} always` })),
  })),
});

const edited = (path: Path, edits: number): Path => {
  const { below } = randomFrom(edits);
  return editedPath(path, edits, () => below(1_000_000) / 1_000_000).path;
};

const planOf = (path: Path): Plan => ({
  ...emptyPlan('plan', today),
  paths: { bench: path },
  ratings: Object.fromEntries(
    path.levels.flatMap(({ expectations }) =>
      expectations
        .filter((_, at) => at % 2 === 0)
        .map(({ id }) => [id, [{ on: today, value: 'solid' as const }]]),
    ),
  ),
});

const measure = (name: string, before: Path, after: Path): void => {
  const plan = planOf(before);
  let ids = 0;
  const context = { now: '2026-11-24T08:00:00.000Z' as Instant, today, newId: () => `new-${(ids += 1)}` };
  let kept = 0;
  const times = Array.from({ length: repeats }, () => {
    const start = process.cpuUsage();
    const result = execute(
      plan,
      { name: 'path.reread', payload: { pathId: 'bench', path: after, corrections: noCorrections } },
      context,
    );
    const { user, system } = process.cpuUsage(start);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const held = new Set(
      result.value.plan.paths['bench']?.levels.flatMap(({ expectations }) =>
        expectations.map(({ id }) => id),
      ),
    );
    kept = Object.keys(plan.ratings).filter((id) => held.has(id)).length;
    return (user + system) / 1_000;
  }).toSorted((a, b) => a - b);
  const median = times[repeats >> 1] ?? 0;
  const verdict = median <= bar ? 'within' : 'OVER';
  console.log(
    `${name.padEnd(42)} median ${median.toFixed(0).padStart(6)} ms, ${verdict} the bar of ${bar} ms; ${kept} of ${Object.keys(plan.ratings).length} ratings kept`,
  );
};

measure('nothing changed', varied, varied);
measure('50 random edits', varied, edited(varied, 50));
measure('1,000 random edits', varied, edited(varied, 1_000));
measure('a word more in every line', varied, rewritten(varied));
measure('like lines, 50 random edits', alike, edited(alike, 50));
measure('like lines, a word more in every line', alike, rewritten(alike));
