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

/** Finds what holds every word of a query, whatever the case or accents, best first; a blank query finds nothing. */
export const searchPlan = (plan: Plan, query: string, limit: number): SearchHit[] => {
  const words = wordsOf(plainText(query));
  if (words.length === 0) return [];
  const hits: SearchHit[] = [];
  for (const entry of entriesOf(plan)) {
    const score = scoreOf(entry, words);
    if (score > 0) hits.push({ kind: entry.kind, id: entry.id, title: entry.title, context: entry.context, score });
  }
  return hits.toSorted((a, b) => b.score - a.score || a.title.localeCompare(b.title)).slice(0, limit);
};

const scoreOf = (entry: SearchEntry, words: readonly string[]): number =>
  matchScore(words, plainText(entry.title), plainText(`${entry.context} ${entry.text}`));
