import { importPath } from '../src/core/importers';
import { isoDate } from '../src/core/kit/dates';
import { noChoices } from '../src/core/paths/import-choices';
import { medians, report } from './medians';

// How long ladders of 5,000 lines take in YAML, JSON and CSV: `node bench/run.mjs bench/data-ladders.ts`.

const levels = ['intern', 'junior', 'mid', 'senior', 'staff', 'principal', 'director', 'fellow'];
const themes = [
  'Craft',
  'Delivery',
  'Communication',
  'Leadership',
  'Learning',
  'Impact',
  'Quality',
  'Planning',
  'People',
];

/** As many competencies as a ladder may hold, each in its own words. */
const records = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `c-${at}`,
    level: levels[at % levels.length] ?? '',
    theme: themes[at % themes.length] ?? '',
    summary: `Does the thing numbered ${at} well, on its own, and says so to those who wait for it`,
  }));

const yaml = ['name: Bench', `levels: [${levels.join(', ')}]`, 'competencies:']
  .concat(
    records(832).flatMap(({ id, level, theme, summary }) => [
      `  - id: ${id}`,
      `    level: ${level}`,
      `    theme: ${theme}`,
      '    summary: |',
      `      ${summary}.`,
      '',
    ]),
  )
  .join('\n');
const json = JSON.stringify({ name: 'Bench', levels, competencies: records(830) }, null, 2);
const long = [
  'id,level,competency,description',
  ...records(4_999).map(({ id, level, theme, summary }) => `${id},${level},${theme},"${summary}"`),
].join('\n');
const wide = [
  `Competency;${levels.join(';')}`,
  ...Array.from({ length: 4_999 }, (_, at) =>
    [`Row ${at}`, ...levels.map((level) => `Does it as ${level} in ${at}`)].join(';'),
  ),
].join('\n');

const documents: Readonly<Record<string, string>> = {
  'YAML, flat': yaml,
  'JSON, flat': json,
  'CSV, a row each': long,
  'CSV, levels along the top': wide,
};

const read = (name: string, text: string): void => {
  const result = importPath([{ name, text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(`${name}: ${result.error.type}`);
  const lines = result.value.path.levels.reduce((sum, { expectations }) => sum + expectations.length, 0);
  if (lines < 800) throw new Error(`${name}: only ${lines} expectations were read`);
};

for (const [name, text] of Object.entries(documents)) {
  const start = process.cpuUsage();
  read(name, text);
  const { user, system } = process.cpuUsage(start);
  console.log(
    `  ${name.padEnd(44)} ${((user + system) / 1_000).toFixed(2).padStart(9)} ms of processor, the first time`,
  );
}
report(
  await medians(
    Object.entries(documents).map(([name, text]) => ({ name, run: () => read(name, text) })),
    9,
  ),
  'YAML, flat',
);
