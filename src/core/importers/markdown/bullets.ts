import type { List, ListItem, Strong, Text } from 'mdast';

const fewest = 3;
/** A bullet of words without marks, but for bold ones at its start: "- Weighs flour", "- **Flour:** weighs it". */
const plainBullet =
  /^[-*+] {1,4}(?:\*\*(?<bold>\p{L}(?:[^\\`*_~[<&|\t]*[\p{L}\p{N}:])?)\*\*(?<rest>[ :][^\\`*_~[<&|\t]*)?|(?<plain>\p{L}[^\\`*_~[<&|\t]*))$/u;
const startsBlock = /^(?:[-*+] +\S|#{1,6}(?:\s|$))/;

/**
 * The line after a run of bullets that begins here, one line each and without marks that need a parser; null
 * where fewer than three do. Nothing that follows can go on with the last of them.
 */
export const bulletsEnd = (lines: readonly string[], from: number): number | null => {
  let end = from;
  while (end < lines.length && plainBullet.test(lines[end] ?? '') && endsBefore(lines, end + 1)) end += 1;
  return end - from >= fewest ? end : null;
};

/** Whether the lines from here on cannot belong to a bullet above: another block, or a blank line and no indent. */
const endsBefore = (lines: readonly string[], at: number): boolean => {
  const [next, after] = [lines[at], lines[at + 1]];
  if (next === undefined || startsBlock.test(next)) return true;
  return next.trim() === '' && (after === undefined || /^\S/.test(after));
};

/**
 * The list that such bullets are, as a parser would give it but at once: most lines of most ladders are of
 * this kind, and a parser takes by far the most time over them.
 */
export const listOf = (lines: readonly string[], firstLine: number): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: lines.map((line, at) => itemOf(line, firstLine + at)),
});

const itemOf = (line: string, at: number): ListItem => {
  const position = { start: { line: at, column: 1 }, end: { line: at, column: line.length + 1 } };
  const { bold, rest = '', plain = '' } = plainBullet.exec(line)?.groups ?? {};
  const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value, position }]);
  const strong: Strong[] = bold === undefined ? [] : [{ type: 'strong', children: text(bold), position }];
  const children = [...strong, ...text((bold === undefined ? plain : rest).trimEnd())];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children, position }], position };
};
