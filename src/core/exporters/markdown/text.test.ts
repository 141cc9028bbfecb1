import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { address, line, prose, table } from './text';

const read = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const kinds = (node: { readonly type: string; readonly children?: readonly object[] }): string[] => [
  node.type,
  ...(node.children ?? []).flatMap((child) => kinds(child as typeof node)),
];
const visible = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '').trim();

const marks = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&=@:/"\'^ \t\nab1'.split(''), 'http://', 'www.', '&amp;', '1. ', 'x@y.z', '===', '---', '[^1]', '<b>', '![a](b)');
const marked = fc.array(marks, { maxLength: 24 }).map((parts) => parts.join(''));

describe('a text as one line of Markdown', () => {
  /** Some readers make a link of any mail address or www name they see; the words stay the same. */
  it('reads back as itself, and as nothing but text', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'grapheme' })), (text) => {
        const tree = read(line(text));
        expect(visible(toString(tree))).toBe(visible(text));
        expect(kinds(tree).filter((kind) => !['root', 'paragraph', 'text', 'link'].includes(kind))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('begins with nothing a spreadsheet would calculate', () => {
    fc.assert(fc.property(marked, (text) => !/^[=+\-@\t\r]/.test(line(text))));
    expect(line('=cmd()|x')).toBe('\\=cmd()\\|x');
  });
});

describe('longer texts', () => {
  it('keep paragraphs and line ends, and no markup', () => {
    expect(prose('a\nb\n\n\n# c')).toBe('a\\\nb\n\n\\# c');
    fc.assert(
      fc.property(marked, (text) => {
        expect(kinds(read(prose(text))).filter((kind) => !['root', 'paragraph', 'text', 'link', 'break'].includes(kind))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('stand in a table without leaving their cell', () => {
    fc.assert(
      fc.property(marked, marked, (a, b) => {
        const tree = read(table(['One', 'Two'], [[a, b], ['c', 'd']]));
        expect(kinds(tree).filter((kind) => kind === 'tableCell')).toHaveLength(6);
        expect(kinds(tree)).not.toContain('html');
      }),
      { numRuns: 300 },
    );
  });

  it('are links only where they are whole addresses', () => {
    expect(address('https://example.org/a_b')).toBe('<https://example.org/a_b>');
    expect(address('https://example.org/<b>')).toContain('\\<b\\>');
    expect(address('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});
