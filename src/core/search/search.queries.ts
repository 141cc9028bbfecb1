import type { Plan } from '../plan/plan';
import { entriesOf, type SearchEntry, type SearchKind } from './entries';
import { marked, snippet, type MarkedText } from './highlight';
import { matchScore, plainText, wordsOf, type Wanted } from './match';
import { likeWords } from './near';
import { wordsSeen } from './vocabulary';

export type { SearchKind } from './entries';

/**
 * Something in the plan that a query found, with what was looked for marked in its title and, where that
 * stands in its text, in the words around; the higher the score, the better it fits.
 */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: MarkedText;
  readonly context: string;
  readonly snippet: MarkedText | null;
  readonly score: number;
}

/** With fewer found than this, words with slips are looked for as well. */
const few = 3;

/**
 * Finds what holds every word of a query, whatever the case or accents, best first, among all kinds or those
 * named; where that is little, also what holds words like them. A blank query finds nothing.
 */
export const searchPlan = (
  plan: Plan,
  query: string,
  limit: number,
  kinds: readonly SearchKind[] = [],
): SearchHit[] => {
  const words = wordsOf(plainText(query));
  if (words.length === 0 || limit <= 0) return [];
  const entries = entriesOf(plan).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const exact = words.map((word) => ({ word, like: [] }));
  const found = scored(entries, exact);
  const wanted = found.length < few ? withLike(entries, words) : exact;
  const looked = wanted.flatMap(({ word, like }) => [word, ...like]);
  return best(wanted.some(({ like }) => like.length > 0) ? scored(entries, wanted) : found, limit).map(
    ({ entry, score }) => hitOf(entry, score, looked),
  );
};

interface Scored {
  readonly entry: SearchEntry;
  readonly score: number;
}

const scored = (entries: readonly SearchEntry[], wanted: readonly Wanted[]): Scored[] => {
  const found: Scored[] = [];
  for (const entry of entries) {
    const { title, text } = plainWordsOf(entry);
    const score = matchScore(wanted, title, text);
    if (score > 0) found.push({ entry, score });
  }
  return found;
};

/** The best of what was found, in order; of thousands only those good enough are sorted. */
const best = (found: readonly Scored[], limit: number): Scored[] => {
  const least =
    Float64Array.from(found, ({ score }) => score)
      .sort()
      .at(-limit) ?? 0;
  return found
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || (a.entry.title < b.entry.title ? -1 : 1))
    .slice(0, limit);
};

const withLike = (entries: readonly SearchEntry[], words: readonly string[]): Wanted[] => {
  const texts = entries.map((entry) => {
    const plain = plainWordsOf(entry);
    return { thing: plain, plain: () => `${plain.title} ${plain.text}` };
  });
  const seen = wordsSeen(texts);
  return words.map((word) => ({ word, like: likeWords(word, seen).filter((other) => other !== word) }));
};

const hitOf = (
  { kind, id, title, text, context }: SearchEntry,
  score: number,
  looked: readonly string[],
): SearchHit => {
  const markedTitle = marked(title, looked);
  return {
    kind,
    id,
    title: markedTitle,
    context: context(),
    snippet: markedTitle.marks.length > 0 ? null : snippet(text(), looked),
    score,
  };
};

/**
 * Things in a plan never change in place, so what was made plain once stays good for as long as the thing
 * lives.
 */
const plainWords = new WeakMap<object, { readonly title: string; readonly text: string }>();

const plainWordsOf = ({
  thing,
  title,
  text,
}: SearchEntry): { readonly title: string; readonly text: string } => {
  const known = plainWords.get(thing);
  if (known) return known;
  const made = { title: plainText(title), text: plainText(text()) };
  plainWords.set(thing, made);
  return made;
};
