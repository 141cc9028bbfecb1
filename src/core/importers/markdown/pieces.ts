import { bulletsEnd } from './bullets';

/** A stretch of a document that can be parsed by itself, with the line it begins at, counted from 1. */
export interface Piece {
  readonly kind: 'markdown' | 'bullets' | 'html-table' | 'front-matter';
  readonly firstLine: number;
  readonly lines: readonly string[];
}

const enough = 40;

/**
 * Cuts a document where Markdown begins anew whatever stood before: at headings, at bullets, and at words
 * after a blank line, never inside fenced code, HTML or front matter. A parser is quicker on many short
 * pieces than on one long text, and gives the same blocks. An HTML table is a piece of its own, and so is a
 * run of plain bullets, which needs no parser.
 */
export const piecesOf = (lines: readonly string[]): Piece[] => {
  const pieces: Piece[] = [];
  let [start, at, open] = [0, frontMatterEnd(lines), null as Ending | null];
  const close = (end: number, kind: Piece['kind'] = 'markdown'): void => {
    if (end > start) pieces.push({ kind, firstLine: start + 1, lines: lines.slice(start, end) });
    start = end;
  };
  close(at, 'front-matter');
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const tableEnd = open ? null : htmlTableEnd(lines, at);
    const end = tableEnd ?? (open ? null : bulletsEnd(lines, at));
    if (end !== null) {
      close(at);
      close(end, tableEnd === null ? 'bullets' : 'html-table');
      at = end - 1;
      continue;
    }
    if (!open && at - start >= enough && beginsAnew(line, lines[at - 1] ?? '')) close(at);
    open = open ? (open(line) ? null : open) : endingOf(line);
  }
  close(lines.length);
  return pieces;
};

const beginsAnew = (line: string, before: string): boolean =>
  /^(?:#{1,6}(?:\s|$)|[-*+] +\S)/.test(line) || (before.trim() === '' && /^[^\s<]/.test(line));

/** The line after a YAML block at the very start, 0 where there is none. */
const frontMatterEnd = (lines: readonly string[]): number => {
  if (!/^---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.slice(1, mostFrontMatter).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const isYaml = end > 0 && lines.slice(1, end + 1).some((line) => /^[\w-]+\s*:(?:\s|$)/.test(line));
  return isYaml ? end + 2 : 0;
};

const mostFrontMatter = 5_000;

/** The line after the HTML table that begins here, null where none does or it is never closed. */
const htmlTableEnd = (lines: readonly string[], at: number): number | null => {
  if (!/^ {0,3}<table[\s>]/i.test(lines[at] ?? '')) return null;
  let depth = 0;
  for (let next = at; next < lines.length; next += 1) {
    for (const [tag] of (lines[next] ?? '').matchAll(/<\/?table\b/gi)) depth += tag.startsWith('</') ? -1 : 1;
    if (depth <= 0) return next + 1;
  }
  return null;
};

/** Whether a line ends what an earlier line opened. */
type Ending = (line: string) => boolean;

const endings: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)[\s>]/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z]/i, /^\s*$/],
];

/** What would end the fenced code or HTML that a line opens; null where it opens none. */
const endingOf = (line: string): Ending | null => {
  const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) {
    const [mark, count] = [fence.charAt(0), fence.length];
    return (next) => new RegExp(`^ {0,3}\\${mark}{${count},}\\s*$`).test(next);
  }
  const found = endings.find(([opening]) => opening.test(line));
  if (!found) return null;
  const [opening, ending] = found;
  const isBlankLine = ending.source === String.raw`^\s*$`;
  return !isBlankLine && ending.test(line.replace(opening, '')) ? null : (next) => ending.test(next);
};
