import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { moveDown } from './places';
import { piecesOf, type Piece } from './pieces';
import { plainTableOf } from './plain-table';

/**
 * The top-level blocks of a Markdown document, each with its place. HTML tables come as one `html` block and
 * front matter as one `yaml` block.
 */
export const blocksOf = (text: string): RootContent[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const definitions = lines
    .filter((line) => definition.test(line))
    .slice(0, mostDefinitions)
    .join('\n');
  return piecesOf(lines).flatMap((piece) => read(piece, definitions));
};

const definition = /^ {0,3}\[[^[\]]+\]:\s*\S/;
const mostDefinitions = 100;

const read = (piece: Piece, definitions: string): RootContent[] => {
  if (piece.kind === 'plain') return [piece.block];
  const { kind, firstLine, lines } = piece;
  if (kind === 'table') return [plainTableOf(lines, firstLine, (rows) => parsed(rows, definitions))];
  if (kind !== 'markdown')
    return [whole(kind === 'html-table' ? 'html' : 'yaml', lines.join('\n'), firstLine, lines.length)];
  const blocks = parsed(lines, definitions);
  if (firstLine > 1) for (const block of blocks) moveDown(block, firstLine - 1);
  return blocks;
};

const parsed = (lines: readonly string[], definitions: string): RootContent[] => {
  const text = lines.join('\n');
  const isReferring = definitions !== '' && /\]\s?\[|\[[^\]]+\](?![(:])/.test(text);
  const blocks = fromMarkdown(isReferring ? `${text}\n\n${definitions}` : text, {
    extensions: [extensions],
    mdastExtensions: withoutSearches,
  }).children;
  return isReferring ? blocks.filter(({ position }) => (position?.start.line ?? 1) <= lines.length) : blocks;
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
