import { synonymsOf } from '../changes/changes.queries';
import { termReader, wordsOf, type Term, type TermReader } from '../changes/words/terms';
import type { Expectation, Level } from '../paths/path';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';

/** An expectation that a text may be evidence of, from 0 to 1 likely, with the words they share. */
export interface Suggestion {
  readonly expectation: Expectation;
  readonly levelName: string;
  readonly likely: number;
  readonly shared: readonly string[];
}

/** What an expectation of today's level counts beside one of the target level, which the plan is about. */
const todaysLevel = 0.8;

/** Below this share of an expectation's subject nothing is suggested. */
const leastLikely = 0.35;

/** What a term counts that both hold in other words, "Redis" for "caching", beside one in the same word. */
const otherWords = 0.7;

/**
 * The expectations of the target level and of today's that a text may be evidence of, likeliest first. The
 * measure is Tversky's (1977), shared / (shared + 0.5 · the rest of the expectation), over terms; what a text
 * says beside it counts for nothing. A term weighs what the comparison of levels gives it times log(1 +
 * expectations of the level / those that hold it) (Spärck Jones, 1972), and 0.7 of that where the two say it
 * in other words; today's level counts 0.8. "Put Redis before the catalogue" holds the one term of "Caching"
 * in another word: 0.7 / (0.7 + 0.5 · 0.3) = 0.82. Only a suggestion: nothing is evidence of anything before
 * the person says so.
 */
export const suggestedExpectations = (plan: Plan, text: string, most = 4): Suggestion[] => {
  const standing = standingOf(plan);
  if (!standing) return [];
  const { current, currentName, target, targetName } = standing;
  const read = termReader(synonymsOf(plan));
  const said = new Map(read(wordsOf(text)).map((term) => [term.key, term]));
  if (said.size === 0) return [];
  const ahead = rated(target, targetName, said, read);
  const today = current.id === target.id ? [] : rated(current, currentName, said, read);
  return [...ahead, ...today.map((one) => ({ ...one, likely: todaysLevel * one.likely }))]
    .filter(({ likely }) => likely >= leastLikely)
    .toSorted((a, b) => b.likely - a.likely)
    .slice(0, most);
};

const rated = (
  level: Level,
  levelName: string,
  said: ReadonlyMap<string, Term>,
  read: TermReader,
): Suggestion[] => {
  const lines = level.expectations.map((expectation) => ({
    expectation,
    terms: read(wordsOf(expectation.text)),
  }));
  const holders = new Map<string, number>();
  for (const { terms } of lines) for (const { key } of terms) holders.set(key, (holders.get(key) ?? 0) + 1);
  const weightOf = ({ key, weight }: Term): number =>
    weight * Math.log(1 + lines.length / (holders.get(key) ?? 1));
  return lines.map(({ expectation, terms }) => {
    const both = terms.filter(({ key }) => said.has(key));
    const shared = both.reduce((sum, term) => sum + weightOf(term) * nearness(term, said.get(term.key)), 0);
    const rest = terms.reduce((sum, term) => sum + weightOf(term), 0) - shared;
    return {
      expectation,
      levelName,
      likely: shared === 0 ? 0 : shared / (shared + 0.5 * rest),
      shared: both.map(({ label }) => label),
    };
  });
};

const nearness = ({ saidBy }: Term, other: Term | undefined): number =>
  other && [...saidBy].some((stem) => other.saidBy.has(stem)) ? 1 : otherWords;
