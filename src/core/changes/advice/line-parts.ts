import { ended, inWords, listed, shortened, withoutEnd } from '../../kit/words';
import type { ExpectationChange, LevelChanges } from '../changes';
import type { AdvicePart } from './advice-part';

/** What is new, by category. */
export const newPart = (changes: LevelChanges): AdvicePart | null => {
  const groups = linesOf(changes, (change) => (change.kind === 'new' ? [change.to.text] : []));
  if (groups.length === 0) return null;
  const fullest = groups.toSorted((a, b) => b.lines.length - a.lines.length).slice(0, 2);
  const most =
    groups.length > 2 ? ` Most stand under ${listed(fullest.map(({ category }) => category))}.` : '';
  return {
    id: 'new',
    title: 'Begin these',
    sentence: `No line at ${changes.from.name} is about the same.${most}`,
    items: groups.map(({ category, lines }) => `${category}: ${someOf(lines, 4)}`),
  };
};

/** What the second level does not name again, by category. */
export const droppedPart = (changes: LevelChanges): AdvicePart | null => {
  const groups = linesOf(changes, (change) => (change.kind === 'dropped' ? [change.from.text] : []));
  if (groups.length === 0) return null;
  return {
    id: 'dropped',
    title: 'No longer named',
    sentence:
      `${changes.to.name} does not name these again. ` +
      'The document does not say whether it takes them for granted.',
    items: groups.map(({ category, lines }) => `${category}: ${someOf(lines, 3)}`),
  };
};

interface CategoryLines {
  readonly category: string;
  readonly lines: readonly string[];
}

const linesOf = (
  { categories }: LevelChanges,
  textsOf: (change: ExpectationChange) => readonly string[],
): CategoryLines[] =>
  categories
    .map(({ category, changes }) => ({ category, lines: changes.flatMap(textsOf) }))
    .filter(({ lines }) => lines.length > 0);

const someOf = (lines: readonly string[], most: number): string => {
  const shown = lines.slice(0, most).map((line) => withoutEnd(shortened(line, 90)));
  const rest = lines.length - shown.length;
  return rest === 0 ? ended(shown.join('; ')) : `${shown.join('; ')}; and ${inWords(rest)} more.`;
};
