import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks';
import { entriesOf, linesOf } from './entries';

const folder = 'tests/fixtures/paths';
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));

const atOnce = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfm(), { disable: { null: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'] } }],
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  }).children;

const told = (blocks: ReturnType<typeof atOnce>) =>
  blocks.flatMap((block): unknown[] =>
    block.type === 'heading' ? [[block.depth, toString(block).trim(), linesOf(block)]] : entriesOf([block]),
  );

const line = fc.constantFrom(
  '',
  '',
  'Words of a paragraph',
  '# Heading',
  '### Lower',
  '===',
  '---',
  '- plain bullet',
  '- Another, plain: bullet',
  '* starred',
  '- **Bold:** bullet',
  '  - nested',
  '    - deeper',
  '  and goes on',
  '1. one',
  '> quoted',
  '```',
  '~~~ js',
  '    code',
  '<div>',
  '</div>',
  '<!-- comment',
  '-->',
  '| a | b |',
  '|---|---|',
  '- **Label** without colon',
  '- **Label**: colon outside',
  '- **Only bold**',
  '- **Glued**to',
  '- [ ] box',
  '***',
  '\\- not a bullet',
  '  - nested **Bold:** and `code`',
  '   * odd [link](https://example.org/a_b?c=d&e=f)',
  '    text that may be code',
  '- [x] *done* (80%)',
  '2. two',
  '10) ten',
  '  1. nested one',
  '     7. seven',
  '\t- by a tab',
  '-     code in an item',
  '-',
  '* * *',
  '|---|:-:|',
  '| **c** | `d` <br> e |',
  '| only | **odd*',
  '|| x |',
  'Words with two spaces  ',
  '**Label:** and words',
  '**Label alone**',
  'Craft & Delivery, <2 years, snake_case, R&D; done! (see [here](x.md))',
  '## Heading with **bold** & `code`',
  '# C#',
  '+ other *[mark*](s)',
);

/** Pieces of a line, put together as they come. */
const fragment = fc.constantFrom(
  'word',
  ' ',
  ' ',
  '*',
  '**',
  '_',
  '__',
  '`',
  '~',
  '[',
  ']',
  '(',
  ')',
  '!',
  '&',
  '&amp;',
  '<',
  '<br>',
  '|',
  '\\',
  ':',
  '.',
  ',',
  '3',
  'é',
  '“',
  '[a](b)',
  '**b**',
  '*e*',
  '`c`',
  '_u_',
  '- ',
  '1. ',
  '#',
);
const anyLine = fc.tuple(
  fc.constantFrom('', '- ', '  - ', '### ', '| ', '1. ', 'a '),
  fc.array(fragment, { maxLength: 9 }),
);

describe('a document read in pieces', () => {
  it.each(documents.map((text) => [text.split('\n')[0] ?? '', text]))(
    'is what it is at once: %s',
    (_, text) => {
      const long = Array.from({ length: 4 }, () => text.replaceAll(/<table>[^]*?<\/table>/g, '')).join(
        '\n\n',
      );
      expect(told(blocksOf(long))).toEqual(told(atOnce(long)));
    },
  );

  it('is what it is at once, whatever its lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 120 }), (lines) => {
        const text = `Start\n${lines.join('\n')}`;
        expect(told(blocksOf(text))).toEqual(told(atOnce(text)));
      }),
      { numRuns: 150 },
    );
  });

  it('is what it is at once, whatever the marks in its lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), fc.boolean(), (lines, isTable) => {
        const written = lines.map(([start, words]) => start + words.join(''));
        const text = isTable
          ? `| a | b |\n|---|---|\n${written.map((line) => `| ${line}`).join('\n')}`
          : written.join('\n');
        expect(told(blocksOf(text))).toEqual(told(atOnce(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the address that a link names anywhere in the document', () => {
    const filler = 'Words.\n\n'.repeat(60);
    const blocks = blocksOf(`# A [link][far]\n\n${filler}[far]: https://example.org\n`);
    expect(JSON.stringify(blocks[0])).toContain('linkReference');
    expect(blocks.filter(({ type }) => type === 'definition')).toHaveLength(1);
  });
});
