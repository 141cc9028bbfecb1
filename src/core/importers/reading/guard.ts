import type { ImportError } from '../importer';

const mostCharacters = 2_000_000;
const mostLines = 12_000;
const deepest = 24;
const mostMarks = { inDocument: 60_000, inBlock: 1_000 };
const longestBlock = 50_000;
const mostBars = 100_000;
/** A row with marks takes a parser, and so much more time than one of plain words. */
const markedRow = 5;

/**
 * Looks over a text in Markdown before it is parsed and says why not to: not readable at all, or nested or
 * marked up past anything a person writes. Null where it can be parsed; one pass, so it is quick on any text.
 */
export const reasonToDecline = (text: string): ImportError | null =>
  reasonUnreadable(text) ?? (isTooDeep(text.split(lineEnd)) ? { type: 'too-deep' } : null);

/**
 * Says why a text cannot be read in whatever format: too large, too long, not text, or empty; null where it
 * can.
 */
export const reasonUnreadable = (text: string): ImportError | null => {
  if (text.length > mostCharacters) return { type: 'too-large', characters: text.length };
  if (isBinary(text)) return { type: 'not-text' };
  if (text.replace(/^\uFEFF/, '').trim() === '') return { type: 'empty' };
  const lines = text.split(lineEnd).length;
  return lines > mostLines ? { type: 'too-long', lines } : null;
};

const lineEnd = /\r\n|\n|\r/;

/** A NUL never stands in text; a few other control or replacement characters may. */
const isBinary = (text: string): boolean => {
  if (text.includes('\0')) return true;
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xff_fd || code < 9 || (code > 13 && code < 32)) odd += 1;
  }
  return odd > 8 && odd > text.length / 100;
};

/**
 * Counts what nests at the start of each line, and what the parser has to pair up within each block and in
 * all.
 */
const isTooDeep = (lines: readonly string[]): boolean => {
  let [all, marks, length, bars, table] = [0, 0, 0, 0, null as 'bars' | 'html' | null];
  for (const line of lines) {
    if (nesting(line) > deepest) return true;
    if (table === null)
      table = startsHtmlTable.test(line)
        ? 'html'
        : line.length < 2_000 && delimiterRow.test(line)
          ? 'bars'
          : null;
    else if (table === 'html' ? line.includes('</table') : line.trim() === '') table = null;
    if (table !== null || startsBlock.test(line)) [marks, length] = [0, 0];
    const here = pairedMarks(line);
    bars += table === 'bars' ? line.split('|').length * (here > 0 || line.includes('\\') ? markedRow : 1) : 0;
    [all, marks, length] = [all + here, marks + here, length + line.length];
    if (all > mostMarks.inDocument || marks > mostMarks.inBlock) return true;
    if (length > longestBlock || bars > mostBars) return true;
  }
  return false;
};

/** In a table every row is read by itself, and HTML is not parsed as Markdown. */
const startsHtmlTable = /^ {0,3}<table[\s>]/i;
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const startsBlock = /^(?:\s*$|#{1,6}\s| {0,3}[-*+] +[^\s-])/;

/**
 * How deep the markers before a line's first word could nest it: each ">", bullet, number or two columns of
 * indent counts.
 */
const nesting = (line: string): number => {
  let [depth, spaces, at] = [0, 0, 0];
  for (; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === ' ') spaces += 1;
    else if (character === '\t') spaces += 4;
    else if ('>-*+'.includes(character) || (character >= '0' && character <= '9') || '.)'.includes(character))
      depth += 1;
    else break;
  }
  return isRule.test(line.slice(0, 200)) && line.length < 500 ? 0 : depth + Math.floor(spaces / 2);
};

const isRule = /^\s*(?:[-*_=+.\s]+|\d[\d.,\s]*)$/;

const pairedMarks = (line: string): number => (mark.test(line) ? line.split(mark).length - 1 : 0);

const mark = /[[\]*_`<!~&]/;
