import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { findingsOf } from '../paths/findings';
import { Path } from '../paths/path';
import { noChoices } from '../paths/import-choices';
import { importPath } from '.';
import { idsOf } from './reading/path-ids';

const names = ['six-defects', 'other-hand', 'headed-levels', 'tables-by-level'];
const documents = names.map((name) => readFileSync(`tests/fixtures/paths/${name}.md`, 'utf8').split('\n'));

const place = fc.nat({ max: 150 });
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '---',
    '===',
    '> quoted',
    '```',
    '\t- tabbed',
    '   1. one',
    '**Pay:**',
    '| a | b |',
    '<div>',
    '<!--',
    '<table>',
    '</table>',
    '<tr><td>Junior<td>Senior',
    '| Skill | Junior | Senior |',
    '|---|---|---|',
    '## Senior Engineer',
    '- **Scope**: a [link](#x) and <br> more',
    '*2-4 years*',
    '- [ ] box',
    'title: A',
    '## Interview',
    '- ',
    `- ${'long '.repeat(120)}`,
    '### Engineer (1-2 years)',
    '**Required Skills:** a, (b, c',
    '[a]: http://b',
    '&#10;',
    '\\',
    'Émile – 東京',
  ),
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: place }),
  fc.record({ kind: fc.constant('repeat' as const), at: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('insert' as const), at: place, text: noise }),
  fc.record({ kind: fc.constant('join' as const), at: place }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

const applied = (lines: readonly string[], change: Edit): string[] => {
  const next = [...lines];
  if (change.kind === 'delete') next.splice(change.at, 1);
  if (change.kind === 'repeat') next.splice(change.at, 0, next[change.at] ?? '');
  if (change.kind === 'move') next.splice(change.to, 0, ...next.splice(change.at, 1));
  if (change.kind === 'insert') next.splice(change.at, 0, change.text);
  if (change.kind === 'join')
    next.splice(change.at, 2, `${next[change.at] ?? ''} ${next[change.at + 1] ?? ''}`);
  return next;
};

const mutated = fc
  .record({
    lines: fc.constantFrom(...documents),
    edits: fc.array(edit, { maxLength: 12 }),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ lines, edits, ending }) => edits.reduce(applied, lines).join(ending));

describe('the ledger', () => {
  it('lists every non-blank line once, in order, whatever was done to the document, and the plan can hold the path', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = importPath([{ name: 'mutated.md', text, choices: noChoices }], isoDate('2026-11-02'));
        if (!result.ok) {
          expect(['not-text', 'empty', 'no-levels', 'too-deep', 'not-a-path', 'not-data']).toContain(result.error.type);
          return;
        }
        const { path, ledger } = result.value;
        const lines = text
          .replace(/^\uFEFF/, '')
          .split(/\r\n|\n|\r/)
          .map((line, index) => ({ line: index + 1, text: line }));
        expect(ledger.map((entry) => ({ line: entry.line, text: entry.text }))).toEqual(
          lines.filter((line) => line.text.trim() !== ''),
        );
        expect(ledger.every(({ status, target }) => (status === 'mapped') === (target !== null))).toBe(true);
        expect(Path.parse(path)).toEqual(path);
        expect(idsOf(path)).toHaveLength(new Set(idsOf(path)).size);
        findingsOf(path);
      }),
      { numRuns: 240 },
    );
  }, 60_000);

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 30 }), (lines) => {
        const result = importPath([{ name: '', text: lines.join('\n'), choices: noChoices }], isoDate('2026-11-02'));
        expect(result.ok ? Path.safeParse(result.value.path).success : result.error.type).toBeTruthy();
      }),
    );
  });

  it('leaves a line that the plan cannot hold unmapped, and keeps its neighbours', () => {
    const long = `- ${'x'.repeat(501)}`;
    const text = ['# A', '## Levels', '### B (1-2 years)', '**Responsibilities:**', long, '- Short'].join(
      '\n',
    );
    const result = importPath([{ name: 'a.md', text, choices: noChoices }], isoDate('2026-11-02'));
    expect(result.ok && result.value.ledger.map(({ status }) => status)).toEqual([
      'mapped',
      'note',
      'mapped',
      'note',
      'unmapped',
      'mapped',
    ]);
    expect(result.ok && result.value.path.levels[0]?.expectations.map((line) => line.text)).toEqual([
      'Short',
    ]);
  });
});
