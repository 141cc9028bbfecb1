/**
 * Splits a line into the things it lists: at semicolons if it has any, else at commas, never inside brackets.
 * "SQL, tools (A, B), and Git" gives "SQL", "tools (A, B)" and "Git".
 */
export const splitList = (line: string): string[] => {
  const bySemicolon = splitOutside(line, ';');
  const parts = bySemicolon.length > 1 ? bySemicolon : splitOutside(line, ',');
  return parts
    .map((part, index) =>
      (index === parts.length - 1 && index > 0 ? part.replace(/^\s*(?:and|or)\s+/i, '') : part).trim(),
    )
    .filter((part) => part !== '');
};

const splitOutside = (line: string, separator: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
    const splits = character === separator && depth === 0 && !isInNumber(line, at);
    if (splits) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return depth === 0 ? parts : line.split(separator);
};

/** A comma between digits ("10,000 requests") belongs to its number. */
const isInNumber = (line: string, at: number): boolean =>
  line.charAt(at) === ',' &&
  /\d/.test(line.charAt(at - 1)) &&
  /^\d{3}(?!\d)/.test(line.slice(at + 1, at + 5));
