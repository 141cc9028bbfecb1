import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPath } from '.';
import { isoDate } from '../kit/dates';
import { noChoices } from '../paths/import-choices';
import { foreignKind } from './foreign';
import { importSentence } from './sentences';

const declined = (text: string): string => {
  const result = importPath([{ name: 'a', text, choices: noChoices }], isoDate('2026-11-02'));
  return result.ok ? 'read' : result.error.type === 'not-a-path' ? result.error.kind : result.error.type;
};

const program = `import { a } from './a';\n\nexport const senior = (level) => {\n  const skills = a(level);\n  return skills.map((x) => x.years);\n};\n`;
const page =
  '<!-- saved -->\n<!DOCTYPE html>\n<html><head><title>Ladder</title></head><body><h1>Junior</h1><script>alert(1)</script></body></html>\n';
const paper =
  '% A paper\n\\documentclass{article}\n\\begin{document}\n\\section{Senior (5 years)}\n\\begin{itemize}\\item Leads\\end{itemize}\n\\end{document}\n';
const essay = `${'A career is a long walk, and nobody has a map of it. '.repeat(12)}\n\n`.repeat(6);

describe('what is no career path', () => {
  it.each([
    ['a program', program, 'program'],
    ['a program on one line', '!function(){var a={level:"senior"};console.log(a)}();', 'program'],
    ['a script for a shell', '#!/bin/sh\necho senior\n', 'program'],
    ['a style sheet', 'a {\n  color: red;\n  margin: 0;\n}\nb {\n  color: blue;\n}\n', 'program'],
    ['a web page', page, 'web-page'],
    ['LaTeX', paper, 'latex'],
    ['package.json', readFileSync('package.json', 'utf8'), 'package-list'],
    ['a lock file', readFileSync('package-lock.json', 'utf8').slice(0, 1_000_000), 'package-list'],
    [
      'a lock file in YAML',
      "lockfileVersion: '9.0'\n\nimporters:\n  .:\n    dependencies: {}\n",
      'package-list',
    ],
    ['tsconfig.json', readFileSync('tsconfig.json', 'utf8'), 'settings'],
    ['a plan of Waymark', readFileSync('tests/fixtures/plans/v1.json', 'utf8'), 'waymark-plan'],
    ['an essay', essay, 'no-levels'],
    ['a list of settings', 'services:\n  web:\n    image: a\n    ports: ["80:80"]\n', 'no-levels'],
    [
      'a workflow',
      'on: push\njobs:\n  test:\n    steps:\n      - name: Senior\n        run: npm test\n',
      'no-levels',
    ],
    ['a table of figures', 'date,amount\n2026-01-01,3\n2026-01-02,4\n', 'no-levels'],
    ['a binary', '\u0000\u0001\u0002PNG\u0000', 'not-text'],
    ['nothing', '', 'empty'],
    ['open brackets', '[{'.repeat(50_000), 'too-deep'],
  ])('is declined: %s', (_, text, reason) => {
    expect(declined(text)).toBe(reason);
  });

  it('is not a ladder whose lines end in braces', () => {
    const records = ['junior', 'senior'].flatMap((level) =>
      ['Ties knots', 'Mends nets', 'Reads the weather'].map(
        (words) => `  - { level: ${level}, summary: "${words}" }`,
      ),
    );
    expect(declined(`competencies:\n${records.join('\n')}\n`)).toBe('read');
  });

  it('is told in one sentence', () => {
    const sentence = importSentence({ type: 'not-a-path', kind: 'latex' }, 'a.tex');
    expect(sentence).toBe(
      '“a.tex” is written in LaTeX, which Waymark does not read; copy its text and paste it, or save it as Markdown.',
    );
  });

  it('is never a path that Waymark knows', () => {
    const files = ['tests/fixtures/paths', 'resources/paths'].flatMap((folder) =>
      readdirSync(folder).map((name) => `${folder}/${name}`),
    );
    expect(files.map((file) => foreignKind(readFileSync(file, 'utf8')))).toEqual(files.map(() => null));
  });
});
