import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPath } from '..';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { findingsOf } from '../../paths/findings';
import { Path } from '../../paths/path';
import { csvImporter } from '../csv/csv';
import { idsOf } from '../reading/path-ids';
import { yamlImporter } from '../yaml/yaml';

const fixtures = [
  'bakers.yml',
  'sailors.yml',
  'beekeepers.json',
  'clockmakers.md',
  'anchors.yml',
  'gardeners.csv',
  'cooks.csv',
  'joiners.tsv',
];
const documents = fixtures.map((name) => readFileSync(`tests/fixtures/paths/${name}`, 'utf8').split(/\r?\n/));

const place = fc.nat({ max: 70 });
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '---',
    '...',
    '# a',
    '- ',
    '- - a',
    '  a: b',
    'levels:',
    'levels: [a, b]',
    '"a"',
    "'",
    '"',
    '{',
    '}',
    '[',
    ']',
    '? a',
    ': b',
    '&a b',
    '*a',
    '<<: *base',
    '- *shared',
    '!!set {a}',
    '!x y',
    '|',
    '>',
    'a: |',
    '\tb',
    'a, b, c',
    'a;b;c',
    'a\tb',
    '"a\nb",c',
    'null',
    '~',
    '1',
    'true',
    'level: senior',
    '  - id: b-001',
    'Gardener,G1',
    ',,,',
    'constructor: a',
    '__proto__: b',
    'years: 1',
    'salary: $1',
    `text: ${'long '.repeat(500)}`,
    '%YAML 1.2',
    'é: 東京',
  ),
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: place }),
  fc.record({ kind: fc.constant('repeat' as const), at: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('insert' as const), at: place, text: noise }),
  fc.record({ kind: fc.constant('join' as const), at: place }),
  fc.record({ kind: fc.constant('indent' as const), at: place, by: fc.nat({ max: 6 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, after: fc.nat({ max: 20 }) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const applied = (lines: readonly string[], change: Edit): string[] => {
  const [next, line] = [[...lines], lines[change.at] ?? ''];
  if (change.kind === 'delete') next.splice(change.at, 1);
  if (change.kind === 'repeat') next.splice(change.at, 0, line);
  if (change.kind === 'move') next.splice(change.to, 0, ...next.splice(change.at, 1));
  if (change.kind === 'insert') next.splice(change.at, 0, change.text);
  if (change.kind === 'join') next.splice(change.at, 2, `${line} ${lines[change.at + 1] ?? ''}`);
  if (change.kind === 'indent') next.splice(change.at, 1, ' '.repeat(change.by) + line.trimStart());
  if (change.kind === 'cut') next.splice(change.at, 1, line.slice(0, change.after));
  return next;
};

const mutated = fc
  .record({
    lines: fc.constantFrom(...documents),
    edits: fc.array(edit, { maxLength: 8 }),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ lines, edits, ending }) => edits.reduce(applied, lines).join(ending));

const key = fc.constantFrom(
  'levels',
  'level',
  'theme',
  'themes',
  'competencies',
  'skills',
  'name',
  'id',
  'summary',
  'examples',
  'junior',
  'Senior',
  'L2',
  'years',
  'salary',
  'track',
  'tracks',
  'Craft',
  'tags',
  'note',
);
const value = fc.oneof(
  fc.constantFrom('junior', 'senior', 'Craft', 'Ties knots in the dark', '', null, 3, true, '2-4', '€40K'),
  fc.string({ maxLength: 20 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    value,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}));
const json = fc
  .record({
    root: fc.dictionary(key, tree, { minKeys: 1, maxKeys: 6 }),
    indent: fc.constantFrom('', '  ', '\t'),
  })
  .map(({ root, indent }) => JSON.stringify(root, null, indent));

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Level',
    'Skill',
    'Description',
    'id',
    'Note',
    'Junior',
    'Senior',
    'L3',
    'Years',
    '0-2',
    'Cuts a joint by hand',
    '"a ""b"" c"',
    '"two\nlines"',
    '"',
    '- a',
  ),
  fc.string({ maxLength: 12 }),
);
const table = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
    separator: fc.constantFrom(',', ';', '\t', '|'),
  })
  .map(({ rows, separator }) =>
    ['Level,Skill,Description'.replaceAll(',', separator), ...rows.map((row) => row.join(separator))].join(
      '\n',
    ),
  );

const readers = [
  (name: string, text: string) => importPath([{ name, text, choices: noChoices }], isoDate('2026-11-02')),
  ...[yamlImporter, csvImporter].map(
    ({ read }) =>
      (name: string, text: string) =>
        read({ name, text, choices: noChoices }, isoDate('2026-11-02')),
  ),
];

/** Whatever is read accounts for every line and can be held by the plan; whatever is not has a reason. */
const accountsForAll = (text: string): void => {
  for (const read of readers) {
    const result = read('mutated.txt', text);
    if (!result.ok) {
      expect(result.error.type).toMatch(/^(?:empty|no-levels|not-text|not-well-formed|too-deep|not-a-path)$/);
      continue;
    }
    const { path, ledger } = result.value;
    const lines = text
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/)
      .map((line, at) => ({ line: at + 1, text: line }));
    expect(ledger.map((entry) => ({ line: entry.line, text: entry.text }))).toEqual(
      lines.filter((line) => line.text.trim() !== ''),
    );
    expect(ledger.every(({ status, target }) => (status === 'mapped') === (target !== null))).toBe(true);
    expect(Path.parse(path)).toEqual(path);
    expect(idsOf(path)).toHaveLength(new Set(idsOf(path)).size);
    findingsOf(path);
  }
};

describe('the ledger of a data document', () => {
  it('accounts for every line, whatever was done to the document', () => {
    fc.assert(fc.property(mutated, accountsForAll), { numRuns: 200 });
  });

  it('accounts for every line of any JSON', () => {
    fc.assert(fc.property(json, accountsForAll), { numRuns: 100 });
  });

  it('accounts for every line of any table', () => {
    fc.assert(fc.property(table, accountsForAll), { numRuns: 100 });
  });

  it('never maps a line of YAML of which a value was left out', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const read = yamlImporter.read({ name: 'a.yml', text, choices: noChoices }, isoDate('2026-11-02'));
        if (!read.ok) return;
        const { path, ledger } = read.value;
        const kept = JSON.stringify({ ...path, sources: [] }).toLowerCase();
        for (const { text: line, status } of ledger) {
          const words = /^\s*- ([a-z ]{12,})$/i.exec(line)?.[1]?.trim().toLowerCase();
          if (words && status === 'mapped') expect(kept).toContain(words);
        }
      }),
      { numRuns: 100 },
    );
  });
});
