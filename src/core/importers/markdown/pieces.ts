import type { RootContent } from 'mdast';
import { endingOf, frontMatterEnd, htmlTableEnd, type Ending } from './enclosed';
import { beginsOutermost, countsOn, noList, outermostAfter, type Outermost } from './outermost';
import { plainBlockAt } from './plain-blocks';
import { isBlank } from './plain-lines';

/** A stretch of a document that can be read by itself, with the line it begins at, counted from 1. */
export type Piece = { readonly kind: 'plain'; readonly block: RootContent } | SourcePiece;

/** A piece that is still to be read. */
export interface SourcePiece {
  readonly kind: 'markdown' | 'table' | 'html-table' | 'front-matter';
  readonly firstLine: number;
  readonly lines: readonly string[];
}

const enough = 40;

/**
 * Cuts a document where Markdown begins anew whatever stood before: at headings, at outermost items, and at
 * words after a blank line, never inside fenced code, HTML or front matter. Blocks of plain words are read at
 * once, and so are tables; a parser is left with what is between, in short pieces, which it reads quicker
 * than one long text and to the same end.
 */
export const piecesOf = (lines: readonly string[]): Piece[] => {
  const pieces: Piece[] = [];
  let [start, at, list, isFresh] = [0, frontMatterEnd(lines), noList, true];
  let open: Ending | null = null;
  const close = (end: number, kind: SourcePiece['kind'] = 'markdown'): void => {
    const piece = { kind, firstLine: start + 1, lines: lines.slice(start, end) };
    if (!piece.lines.every(isBlank)) pieces.push(piece);
    start = end;
  };
  close(at, 'front-matter');
  while (at < lines.length) {
    const [line, before] = [lines[at] ?? '', lines[at - 1] ?? ''];
    const isNew = open === null && (isFresh || beginsAnew(line, before, list));
    const tableEnd = open ? null : htmlTableEnd(lines, at);
    const plain = isNew && tableEnd === null ? plainBlockAt(lines, at) : null;
    if (plain || tableEnd !== null) {
      close(at);
      if (plain?.block) pieces.push({ kind: 'plain', block: plain.block });
      at = plain?.end ?? tableEnd ?? at;
      if (plain?.block) start = at;
      else close(at, plain ? 'table' : 'html-table');
      [list, isFresh] = [plain?.list ?? noList, plain?.block?.type === 'heading'];
      continue;
    }
    if (isNew && at - start >= enough) close(at);
    list = open ? list : outermostAfter(line, before, list);
    open = open ? (open(line) ? null : open) : endingOf(line);
    isFresh = isFresh && isBlank(line);
    at += 1;
  }
  close(lines.length);
  return pieces;
};

const beginsAnew = (line: string, before: string, list: Outermost): boolean =>
  /^#{1,6}(?:[ \t]|$)/.test(line) ||
  beginsOutermost(line, list) ||
  (isBlank(before) && /^[^\s<]/.test(line) && !countsOn(line));
