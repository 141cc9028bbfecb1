import { indentOf, isBlank, isHeading } from './plain-lines';

/** The outermost list that a line may go on with: how far its items' words are indented at the least. */
export interface Outermost {
  readonly inner: number;
  readonly isNumbered: boolean;
}

/** No list is open: whatever stands at the edge begins one. */
export const noList: Outermost = { inner: Infinity, isNumbered: false };

const item = /^( {0,3})(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/;
const words = /^ *\S+ +\S/;

/** Whether a line begins an outermost item whatever stands before it: a bullet, or a number after others. */
export const beginsOutermost = (line: string, list: Outermost): boolean => {
  const [, indent, number] = item.exec(line) ?? [];
  return (
    indent !== undefined &&
    indent.length < list.inner &&
    words.test(line) &&
    (number === undefined || list.isNumbered)
  );
};

/** Whether a line begins with a number other than 1, which begins a list only where nothing stands before. */
export const countsOn = (line: string): boolean => {
  const number = item.exec(line)?.[2];
  return number !== undefined && number !== '1';
};

/**
 * The outermost list after a line that is not read by itself, where `before` is the line above it. What may
 * begin a list counts as one as far as lines could stand within it, so that too little is cut rather than too
 * much.
 */
export const outermostAfter = (line: string, before: string, list: Outermost): Outermost => {
  const indent = indentOf(line);
  const isItem = item.test(line);
  if (isBlank(line) || (indent >= list.inner && (isItem || indent > 3))) return list;
  if (indent >= list.inner) return { ...list, isNumbered: false };
  if (isItem) {
    const isNumbered = item.exec(line)?.[2] !== undefined && words.test(line);
    return { inner: indent + 2, isNumbered: isNumbered && (list.isNumbered || !countsOn(line)) };
  }
  return isBlank(before) || isHeading(line) ? noList : { ...list, isNumbered: false };
};
