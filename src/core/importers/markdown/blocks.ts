import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { listOf } from './bullets';
import { piecesOf, type Piece } from './pieces';

/**
 * The top-level blocks of a Markdown document, each with its place. HTML tables come as one `html` block and
 * front matter as one `yaml` block.
 */
export const blocksOf = (text: string): RootContent[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const definitions = lines.filter((line) => definition.test(line)).slice(0, mostDefinitions).join('\n');
  return piecesOf(lines).flatMap((piece) => parsed(piece, definitions));
};

const definition = /^ {0,3}\[[^[\]]+\]:\s*\S/;
const mostDefinitions = 100;

const parsed = ({ kind, firstLine, lines }: Piece, definitions: string): RootContent[] => {
  if (kind === 'bullets') return [listOf(lines, firstLine)];
  const text = lines.join('\n');
  if (kind !== 'markdown') return [whole(kind === 'html-table' ? 'html' : 'yaml', text, firstLine, lines.length)];
  const isReferring = definitions !== '' && /\]\s?\[|\[[^\]]+\](?![(:])/.test(text);
  const blocks = fromMarkdown(isReferring ? `${text}\n\n${definitions}` : text, {
    extensions: [extensions],
    mdastExtensions: withoutSearches,
  }).children;
  const own = isReferring ? blocks.filter(({ position }) => (position?.start.line ?? 1) <= lines.length) : blocks;
  if (firstLine > 1) for (const block of own) shift(block, firstLine - 1);
  return own;
};

/**
 * Parts of GFM that ladders have no use for, and whose time grows with the square of a long or hostile
 * document.
 */
const costly = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];
const extensions = { ...gfm(), disable: { null: costly } };
const withoutSearches = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

const whole = (type: 'html' | 'yaml', value: string, firstLine: number, count: number): RootContent => ({
  type,
  value,
  position: { start: { line: firstLine, column: 1 }, end: { line: firstLine + count - 1, column: 1 } },
});

/** Moves a block and all within it down by so many lines. */
const shift = (node: Nodes, by: number): void => {
  if (node.position) {
    node.position.start.line += by;
    node.position.end.line += by;
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
};
