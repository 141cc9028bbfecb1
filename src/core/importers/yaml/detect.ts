import { levelLikeness } from '../markdown/level-words';

const json = /^\s*(?:\{\s*(?:"|\})|\[\s*(?:[{["\]]))/;
const key = /^(?:[\w"'][^:#]{0,80}|<<):(?:\s|$)/;
const allowed = /^(?:\s|#|---|\.\.\.|%|-(?:\s|$)|[}\])])/;
const keyInside = /^\s+(?:- )?["']?[\w-]+["']?\s*:(?:\s|$)/;

/**
 * How surely a text is YAML or JSON, 0 to 1, by the looks of its lines. Markdown with bullets can be YAML as
 * well: headings of several depths speak for Markdown, so they leave little.
 */
export const looksLikeData = (text: string): number => {
  const start = text.slice(0, 40_000).replace(/^\uFEFF/, '');
  if (json.test(start)) return 0.9;
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const front = lines[0]?.trimEnd() === '---' ? lines.indexOf('---', 1) : -1;
  const body = front === -1 ? [] : lines.slice(front + 1);
  if (front > 1 && !looksLikeKeys(body))
    return looksLikeKeys(lines.slice(1, front)) && body.length * 2 < front ? 0.7 : 0;
  if (!looksLikeKeys(lines)) return 0;
  const headings = lines.filter((line) => /^#{2,6}\s\S/.test(line)).length;
  return headings > 1 && headings * 8 > lines.length ? 0.3 : 0.85;
};

const couldBeMarkdown =
  /^ {0,3}(?:#{2,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$|<table)|^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/im;
const topHeading = /^ {0,3}#[ \t]+(.*)$/gm;

/**
 * Whether a text that looks like YAML or JSON holds nothing that Markdown could name a level with: no table,
 * and no heading but single "#" that name none, as comments are. Then it need not be parsed as Markdown.
 */
export const isDataOnly = (text: string): boolean =>
  looksLikeData(text) >= 0.85 &&
  !couldBeMarkdown.test(text.replace(/^\uFEFF?---[ \t]*$/m, '').replaceAll(/\r\n?/g, '\n')) &&
  ![...text.matchAll(topHeading)].some(([, words = '']) => levelLikeness(words) !== 'no');

const looksLikeKeys = (lines: readonly string[]): boolean => {
  const outer = lines.filter((line) => !allowed.test(line));
  const inner = lines.filter((line) => keyInside.test(line)).length;
  const keys = outer.filter((line) => key.test(line)).length;
  return keys === outer.length && (keys > 0 ? inner > 0 || lines.length > keys : inner > 1);
};
