import { entriesOf } from '../markdown/entries';
import { blocksOf } from '../markdown/blocks';

const mostMarked = 2_000;

/**
 * One source line without its marks: "- **Reviews:** often" gives "Reviews: often", "| a | b |" gives "a, b",
 * "<li>a</li>" gives "a".
 */
export const plainLine = (line: string): string => {
  const text = unwrapped(line.trim());
  const words = text.length > mostMarked ? text : wordsOf(text);
  return (words === '' ? text : words).replaceAll(/\s+/g, ' ').trim();
};

/** Takes off what a parser would only understand with the lines around it: tags and the bars of a table. */
const unwrapped = (line: string): string => {
  const bare = line.replaceAll(/<\/?[a-z][^<>]*>|<!--|-->/gi, ' ').trim();
  const cells = /^\|.*\|$/.test(bare) ? bare.split(/(?<!\\)\|/).map((cell) => cell.trim()) : [bare];
  return cells.filter((cell) => cell !== '').join(', ');
};

const wordsOf = (text: string): string => {
  const [block] = blocksOf(text);
  if (block?.type === 'heading') return text.replace(/^#+\s*|\s*#*$/g, '');
  return entriesOf(block ? [block] : [])
    .map(({ whole }) => whole)
    .join(' ');
};
