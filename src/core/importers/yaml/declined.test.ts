import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { yamlImporter } from './yaml';

const read = (text: string) => {
  const result = yamlImporter.read({ name: 'a.yml', text, choices: noChoices }, isoDate('2026-11-02'));
  return result.ok ? 'read' : result.error.type;
};

const laughs = [
  'a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]',
  ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefg'.charAt(at)}, `.repeat(9)}]`),
].join('\n');

describe('YAML and JSON that are no ladder', () => {
  it.each([
    ['references that double and double', laughs, 'too-deep'],
    ['merges of references that double', `${laughs}\nx:\n  <<: *h\n`, 'too-deep'],
    ['open brackets without end', '['.repeat(100_000), 'too-deep'],
    ['brackets in brackets', `${'['.repeat(50)}${']'.repeat(50)}`, 'too-deep'],
    ['dashes in dashes', '- '.repeat(5_000), 'too-deep'],
    ['stairs', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'too-deep'],
    [
      'a chain of references',
      Array.from({ length: 400 }, (_, at) => `- &a${at + 1} [*a${at}]`)
        .join('\n')
        .replace('[*a0]', '[b]'),
      'too-deep',
    ],
    ['commas without end', `[${','.repeat(500_000)}]`, 'too-deep'],
    ['a quote that never closes', 'levels: "a\nb: c\n', 'not-well-formed'],
    ['a bracket that never closes', '{"levels": [{"name": "Junior"', 'not-well-formed'],
    ['a list of settings', 'port: 80\nhosts:\n  - a\n  - b\n', 'no-levels'],
    ['levels without a line', 'levels: [junior, senior]\n', 'no-levels'],
    ['a single word', 'word', 'no-levels'],
    ['nothing but comments', '# a\n# b\n', 'no-levels'],
    ['zeros', '\0\0\0', 'not-text'],
    ['blanks', ' \n\t\n', 'empty'],
  ])('declines %s', (_, text, type) => {
    expect(read(text)).toBe(type);
  });

  it('says at which line the rules are broken', () => {
    const result = yamlImporter.read(
      { name: 'a.yml', text: 'levels:\n  - junior\nitems: [a\nb: c\n', choices: noChoices },
      isoDate('2026-11-02'),
    );
    expect(result).toMatchObject({ ok: false, error: { type: 'not-well-formed', line: 4 } });
  });

  it('does not follow a reference to what holds it', () => {
    expect(read('levels: &a\n  - name: Junior\n    skills: [Ties knots, *a]\n')).toBe('read');
  });
});
