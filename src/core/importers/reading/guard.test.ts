import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { importPath } from '..';
import { reasonToDecline } from './guard';

const many = 100_000;

describe('the look before parsing', () => {
  it.each([
    ['nested quotes', '>'.repeat(many)],
    ['open brackets', '['.repeat(many)],
    ['a list in a list in a list', '- '.repeat(many)],
    ['stairs of lists', Array.from({ length: 900 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['one endless word', 'word'.repeat(many)],
    ['emphasis that never ends', '*a '.repeat(many)],
    ['brackets over many lines', '[[[[[[[[[[\n'.repeat(1_000)],
  ])('declines %s without parsing', (_, text) => {
    expect(reasonToDecline(text)).toEqual({ type: 'too-deep' });
  });

  it('declines what is no text, nothing, or too much', () => {
    expect(reasonToDecline('# A\0')).toEqual({ type: 'not-text' });
    expect(reasonToDecline('\u0001\u0002\uFFFD'.repeat(20))).toEqual({ type: 'not-text' });
    expect(reasonToDecline('\uFEFF \r\n\t')).toEqual({ type: 'empty' });
    expect(reasonToDecline('a'.repeat(2_000_001))).toEqual({ type: 'too-large', characters: 2_000_001 });
    expect(reasonToDecline('a\n'.repeat(12_000))).toEqual({ type: 'too-long', lines: 12_001 });
  });

  it('lets through rules, tables, deep but human lists and bold lines', () => {
    const text = [
      '-'.repeat(300),
      '| a '.repeat(200),
      `${' '.repeat(24)}- deep`,
      '**a:** b\n'.repeat(100),
      '1.2.3 four',
    ].join('\n');
    expect(reasonToDecline(text)).toBeNull();
  });

  it('lets through a table of thousands of plain rows, and not one that takes a parser for each', () => {
    const row = '| Nets | Mends a net by hand | Mends a net in a storm |';
    const table = [
      '| Skill | Junior | Senior |',
      '|---|---|---|',
      ...Array.from({ length: 9_000 }, () => row),
    ].join('\n');
    expect(reasonToDecline(table)).toBeNull();
    expect(reasonToDecline(table.replaceAll('by hand', '*by hand'))).toEqual({ type: 'too-deep' });
  });

  it('is not the last word: text without a level is declined after reading', () => {
    const result = importPath(
      [{ name: 'notes.md', text: '# Notes\n\n- one\n- two\n', choices: noChoices }],
      isoDate('2026-11-02'),
    );
    expect(result).toEqual({ ok: false, error: { type: 'no-levels' } });
  });
});
