import { readable, type Entry } from '../markdown/entries';
import type { Section } from '../markdown/outline';

/** Labels of bullets that stand for categories, in lower case. */
export type CategoryLabels = ReadonlySet<string>;

const mostLevelsHold = 0.6;

/**
 * The labels of a document's bullets, where they are the same from level to level ("**Scope:** ..." in each).
 * Where every level has labels of its own they belong to the wording, and the set is empty.
 */
export const categoryLabels = (levels: readonly Section[]): CategoryLabels => {
  const perLevel = levels.map((section) => new Set(labelsIn(section)));
  const all = new Set(perLevel.flatMap((labels) => [...labels]));
  const uses = perLevel.reduce((sum, labels) => sum + labels.size, 0);
  const areShared = levels.length > 1 && uses >= all.size * levels.length * mostLevelsHold;
  return areShared ? all : new Set();
};

const labelsIn = ({ entries, sections }: Section): string[] => [
  ...readable(entries).flatMap(labelOf),
  ...sections.flatMap(labelsIn),
];

const labelOf = ({ kind, label, text }: Entry): string[] =>
  kind === 'item' && label !== null && text !== '' ? [label.toLowerCase()] : [];
