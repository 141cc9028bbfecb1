import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks';
import { entriesOf } from './entries';
import { flattened } from './reading';

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
  flattened(entriesOf(blocks)).map(({ kind, whole, label, lines }) => [kind, whole, label, lines]);

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
);

describe('a document read in pieces', () => {
  it.each(documents.map((text) => [text.split('\n')[0] ?? '', text]))('is what it is at once: %s', (_, text) => {
    const long = Array.from({ length: 4 }, () => text.replaceAll(/<table>[^]*?<\/table>/g, '')).join('\n\n');
    expect(told(blocksOf(long))).toEqual(told(atOnce(long)));
  });

  it('is what it is at once, whatever its lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 120 }), (lines) => {
        const text = `Start\n${lines.join('\n')}`;
        expect(told(blocksOf(text))).toEqual(told(atOnce(text)));
      }),
      { numRuns: 150 },
    );
  });

  it('finds the address that a link names anywhere in the document', () => {
    const filler = 'Words.\n\n'.repeat(60);
    const blocks = blocksOf(`# A [link][far]\n\n${filler}[far]: https://example.org\n`);
    expect(JSON.stringify(blocks[0])).toContain('linkReference');
    expect(blocks.filter(({ type }) => type === 'definition')).toHaveLength(1);
  });
});
