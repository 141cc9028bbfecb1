import type { Plan } from '../plan/plan';
import { bestFirst, type Ranked } from './best';
import type { SearchEntry, SearchKind } from './entry';
import { marked, snippet, type MarkedText } from './highlight';
import { plainText, wordsOf } from './match';
import { likeWords } from './near';
import { passage, type Passage } from './passage';
import { readPlan, type ReadPlan } from './reading';
import { scoresOf, type Wanted } from './scores';

export type { SearchKind } from './entry';

/**
 * Something in the plan that a query found, with what was looked for marked in its title and, where that
 * stands in its text, in the words around; the higher the score, the better it fits. Of what is written in
 * Markdown the words around are a passage, for `plainPassage` to make plain.
 */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: MarkedText;
  readonly context: string;
  readonly snippet: MarkedText | null;
  readonly passage: Passage | null;
  readonly score: number;
}

/** With fewer found than this, words with slips are looked for as well. */
const few = 3;

/**
 * Finds what holds every word of a query, whatever the case or accents, best first and of the same the newest
 * first, among all kinds or those named; where that is little, also what holds words like them. A blank query
 * finds nothing. What of the plan is not read yet is read first.
 */
export const searchPlan = (
  plan: Plan,
  query: string,
  limit: number,
  kinds: readonly SearchKind[] = [],
): SearchHit[] => {
  const words = wordsOf(plainText(query));
  if (words.length === 0 || limit <= 0) return [];
  const read = readPlan(plan);
  const exact = words.map((word) => ({ word, like: [] }));
  const found = foundIn(read, exact, kinds);
  const wanted = found.length < few ? withLike(read, words) : exact;
  const looked = wanted.flatMap(({ word, like }) => [word, ...like.map(({ other }) => other)]);
  const all = wanted.some(({ like }) => like.length > 0) ? foundIn(read, wanted, kinds) : found;
  return bestFirst(all, limit).map((one) => hitOf(plan, one, looked));
};

interface Found extends Ranked {
  readonly entry: SearchEntry;
}

const foundIn = (
  { index, numbers }: ReadPlan,
  wanted: readonly Wanted[],
  kinds: readonly SearchKind[],
): Found[] => {
  const scores = scoresOf(index, wanted);
  const found: Found[] = [];
  for (const number of numbers) {
    const score = scores[number] ?? 0;
    const entry = index.entries[number];
    if (score > 0 && entry && (kinds.length === 0 || kinds.includes(entry.kind)))
      found.push({ entry, score });
  }
  return found;
};

const withLike = ({ index }: ReadPlan, words: readonly string[]): Wanted[] =>
  words.map((word) => ({ word, like: likeWords(word, index.spelt) }));

const hitOf = (plan: Plan, { entry, score }: Found, looked: readonly string[]): SearchHit => {
  const title = marked(entry.title, looked);
  const isMarkdown = entry.kind === 'week';
  return {
    kind: entry.kind,
    id: entry.id,
    title,
    context: entry.context(plan),
    snippet: title.marks.length > 0 || isMarkdown ? null : snippet(entry.text(plan), looked),
    passage: isMarkdown ? passage(entry.text(plan), looked) : null,
    score,
  };
};
