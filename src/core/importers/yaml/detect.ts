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

const looksLikeKeys = (lines: readonly string[]): boolean => {
  const outer = lines.filter((line) => !allowed.test(line));
  const inner = lines.filter((line) => keyInside.test(line)).length;
  const keys = outer.filter((line) => key.test(line)).length;
  return keys === outer.length && (keys > 0 ? inner > 0 || lines.length > keys : inner > 1);
};
