import { reasonUnreadable } from '../reading/guard';
import type { ImportError } from '../importer';

const deepest = 40;
const mostMarks = 80_000;

/**
 * Looks over YAML or JSON before it is parsed and says why not to: not readable at all, or nested or marked
 * up past anything a person writes. Null where it can be parsed; one pass, so it is quick on any text.
 */
export const reasonNotToParse = (text: string): ImportError | null =>
  reasonUnreadable(text) ?? (isTooDeep(text.split(/\r\n|\n|\r/)) ? { type: 'too-deep' } : null);

/**
 * Counts brackets that stay open, steps of indent that stay open, and the dashes and marks a line begins
 * with.
 */
const isTooDeep = (lines: readonly string[]): boolean => {
  let [open, marks] = [0, 0];
  const indents: number[] = [];
  for (const line of lines) {
    const indent = line.search(/[^\s]/);
    if (indent === -1) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    if (indents.length + leadingMarks(line.slice(indent, indent + 400)) > deepest) return true;
    for (let at = indent; at < line.length; at += 1) {
      const character = line.charAt(at);
      if ('[]{},&*!'.includes(character)) marks += 1;
      if (character === '[' || character === '{') open += 1;
      if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > deepest) return true;
    }
    if (marks > mostMarks) return true;
  }
  return false;
};

/** How many dashes, question marks, tags and anchors stand before the first word of a line. */
const leadingMarks = (start: string): number =>
  /^(?:[-?:]\s+|[!&]\S*\s+)*/.exec(start)?.[0].trim().split(/\s+/).filter(Boolean).length ?? 0;
