import { importPath } from '../src/core/importers';
import { isoDate } from '../src/core/kit/dates';
import { noChoices } from '../src/core/paths/import-choices';

// How long reading a career path takes, in milliseconds of processor time: `node bench/run.mjs bench/import.ts`.
// The bar for a ladder of 5,000 lines is 300 ms, whatever its form.

const bar = 300;

const repeats = 7;
const levels = 10;

/** A ladder of about so many lines in the founding format: mostly plain bullets, some with a bold label. */
const founding = (lines: number): string => {
  const perList = Math.floor((lines / levels - 16) / 4);
  const list = (line: (at: number) => string): string[] => Array.from({ length: perList }, (_, at) => line(at));
  const level = (at: number): string[] => [
    `### Level ${at + 1} Gardener (${at * 2}-${at * 2 + 2} years)`,
    '**Typical Responsibilities:**',
    ...list((line) => `- Looks after bed number ${line} of garden ${at} with care and with patience`),
    '',
    '**Required Skills:**',
    ...list((line) => `- **Tool ${line}:** handling of tool ${line}, sharpening it, and storing it (dry, dark)`),
    '',
    '**Soft Skills:**',
    ...list((line) => `- Explains reason ${line} to visitors of garden ${at}`),
    '',
    '**Day in the Life:**',
    ...list((line) => `- Weeding bed ${line} (1% of time)`),
    '',
    `**Compensation:** £${20 + at}K-£${22 + at}K`,
    '',
  ];
  const all = Array.from({ length: levels }, (_, at) => level(at)).flat();
  return ['# Career Path: Gardener', '', '## Career Progression', '', ...all].join('\n');
};

/** The same with marks in every bullet, for which there is no short way round the parser. */
const marked = (lines: number): string =>
  founding(lines).replaceAll(/^- (\w+)/gm, '- *$1* [and](https://example.org) `more`');

const headed = (lines: number): string => {
  const bullets = Math.floor(lines / levels / 8) - 2;
  const level = (at: number): string[] => [
    `## Keeper ${at + 1}`,
    '',
    ...Array.from({ length: 8 }, (_, competency) => [
      `### Competency ${competency}`,
      ...Array.from({ length: bullets }, (__, line) => `- You keep lamp ${line} at station ${at}, and you ask when you are in doubt about it.`),
      '',
    ]).flat(),
  ];
  return ['# Keepers', '', ...Array.from({ length: levels }, (_, at) => level(at)).flat()].join('\n');
};

const table = (lines: number): string => {
  const names = Array.from({ length: 5 }, (_, at) => `Keeper ${at + 1}`);
  const row = (at: number): string => `| Duty ${at} | ${names.map((name) => `${name} does duty ${at} well`).join(' | ')} |`;
  return ['# Keepers', '', `| Competency | ${names.join(' | ')} |`, `|${'---|'.repeat(6)}`, ...Array.from({ length: lines - 4 }, (_, at) => row(at))].join('\n');
};

const htmlTable = (lines: number): string => {
  const row = (at: number): string[] => ['<tr>', `<td>Duty ${at}</td>`, ...[1, 2, 3].flatMap((level) => ['<td>', '<ul>', `<li>Does duty ${at} at level ${level}</li>`, '</ul>', '</td>']), '</tr>'];
  return ['# Keepers', '', '<table>', '<tr><th>Competency</th><th>Junior</th><th>Mid</th><th>Senior</th></tr>', ...Array.from({ length: Math.floor(lines / 18) }, (_, at) => row(at)).flat(), '</table>'].join('\n');
};

const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const measure = (name: string, text: string): void => {
  let outcome = '';
  const times = Array.from({ length: repeats }, () =>
    processorTime(() => {
      const read = importPath([{ name: 'bench.md', text, choices: noChoices }], isoDate('2026-11-02'));
      outcome = read.ok
        ? `${read.value.path.levels.length} levels, ${read.value.path.levels.reduce((sum, level) => sum + level.expectations.length, 0)} expectations`
        : `declined: ${read.error.type}`;
    }),
  );
  const size = `${text.split('\n').length} lines, ${(text.length / 1_000).toFixed(0)} kB`;
  const verdict = median(times) <= bar ? 'within the bar' : 'OVER THE BAR';
  console.log(`${name.padEnd(36)} ${size.padEnd(22)} median ${median(times).toFixed(0).padStart(5)} ms, best ${Math.min(...times).toFixed(0).padStart(5)} ms, first ${(times[0] ?? 0).toFixed(0).padStart(5)} ms  ${verdict}, ${outcome}`);
};

measure('founding format', founding(5_000));
measure('founding format, marks everywhere', marked(5_000));
measure('a heading to each level', headed(5_000));
measure('numbered lines', headed(5_000).replaceAll(/^- /gm, '1. '));
measure('boxes to tick, marks', headed(5_000).replaceAll(/^- You keep/gm, '- [ ] You **keep** _well_ &'));
measure('table with bars, 2,000 rows', table(2_000));
measure('table with bars, 5,000 rows', table(5_000));
measure('table in HTML', htmlTable(5_000));
measure('founding format, 10,000 lines', founding(10_000));
measure('founding format, 1.9 MB', founding(28_000));
measure('one level again and again, 1.9 MB', '# A\n## Levels\n' + '### Engineer (1-2 years)\n**Responsibilities:**\n- Do the work\n'.repeat(28_000));
measure('long lines, 1.9 MB', '# A\n## Levels\n' + `### Engineer (1-2 years)\n**Responsibilities:**\n- ${'Do the work and more of it '.repeat(70)}\n`.repeat(980));
