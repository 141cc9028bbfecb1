import type { Plan } from '../plan/plan';
import { entriesOf, type SearchEntry, type SearchKind } from './entries';
import { matchScore, plainText, wordsOf } from './match';

/** Something in the plan that a query found; the higher the score, the better it fits. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly context: string;
  readonly score: number;
}

/**
 * Finds what holds every word of a query, whatever the case or accents, best first; a blank query finds
 * nothing.
 */
export const searchPlan = (plan: Plan, query: string, limit: number): SearchHit[] => {
  const words = wordsOf(plainText(query));
  if (words.length === 0) return [];
  return entriesOf(plan)
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title))
    .slice(0, limit)
    .map(({ entry: { kind, id, title, context }, score }) => ({ kind, id, title, context: context(), score }));
};

const scoreOf = (entry: SearchEntry, words: readonly string[]): number => {
  const { title, text } = plainWordsOf(entry);
  return matchScore(words, title, text);
};

/**
 * Things in a plan never change in place, so what was made plain once stays good for as long as the thing
 * lives.
 */
const plainWords = new WeakMap<object, { readonly title: string; readonly text: string }>();

const plainWordsOf = ({ thing, title, text }: SearchEntry): { readonly title: string; readonly text: string } => {
  const known = plainWords.get(thing);
  if (known) return known;
  const made = { title: plainText(title), text: plainText(text()) };
  plainWords.set(thing, made);
  return made;
};
