import { rungStep } from '../scope/scope';
import type { Term } from '../words/terms';
import { sharedTerms, type Features } from './features';

/** How many expectations the category of a line holds at each of the two levels. */
export interface CategorySizes {
  readonly from: number;
  readonly to: number;
}

/** From how much likeness on two expectations belong together. */
export const threshold = 0.4;

/**
 * How much two expectations are about the same, from 0 to 1; 1 for the same words in the same category.
 *
 * With S the weight of the terms both hold (three quarters of it where they say it in different words), and A
 * and B the weight of all terms of each: words = (½ · 2S / (A + B) + ½ · S / min(A, B)) · min(1, S), the mean
 * of how alike they are and how far the shorter lies in the longer, less where all they share is weak.
 * likeness = 0.9 · words + 0.1 · the Dice share of equal stems + what category, kind and a common verb add.
 * "SQL queries and joins" and "advanced SQL" share one term of 1.5 out of 1.9 each: words = 0.79.
 */
export const likeness = (a: Features, b: Features, sizes: CategorySizes): number => {
  if (a.plain === b.plain) return sameCategory(a, b) ? 1 : 0.99;
  const added = categoryPart(a, b, sizes) + kindPart(a, b) + verbPart(a, b);
  return Math.min(0.98, 0.9 * wordsAlike(a, b) + 0.1 * stemsAlike(a, b) + added);
};

const wordsAlike = (a: Features, b: Features): number => {
  const shared = sharedTerms(a, b).reduce((sum, term) => sum + sharedWeight(term, a), 0);
  if (shared === 0) return 0;
  const alike = (2 * shared) / (a.weight + b.weight);
  const within = shared / Math.min(a.weight, b.weight);
  return ((alike + within) / 2) * Math.min(1, shared);
};

const sharedWeight = ({ key, weight, saidBy }: Term, other: Features): number =>
  shareAny(other.terms.get(key)?.saidBy ?? new Set(), saidBy) ? weight : weight * 0.75;

const stemsAlike = (a: Features, b: Features): number =>
  (2 * [...a.stems].filter((stem) => b.stems.has(stem)).length) / (a.stems.size + b.stems.size || 1);

const shareAny = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem));

const sameCategory = (a: Features, b: Features): boolean =>
  a.expectation.category.toLowerCase() === b.expectation.category.toLowerCase();

/** Categories that only say what sort of line it is, not what it is about. */
const sorts =
  /^(typical |required |core )?(responsibilit|tools?$|concepts?$|skills?$|soft|expectation|general|other)/i;

/**
 * A category that names a subject says by itself that its lines belong together, the surer the fewer they
 * are: 0.42 where each level has one line in it, 0.14 where each has three. One that names a sort of line
 * adds 0.06.
 */
const categoryPart = (a: Features, b: Features, sizes: CategorySizes): number => {
  if (!sameCategory(a, b)) return 0;
  return sorts.test(a.expectation.category) ? 0.06 : 0.42 / Math.sqrt(sizes.from * sizes.to);
};

/** A thing to do and a thing to know are less likely one. */
const kindPart = (a: Features, b: Features): number => {
  const kinds = [a.expectation.kind, b.expectation.kind];
  return kinds.includes('responsibility') && kinds.includes('skill') ? -0.1 : 0;
};

/**
 * The same verb first, of owning, leading or shaping, at a named reach: leading a feature and leading several
 * teams.
 */
const verbPart = (a: Features, b: Features): number => {
  const [one, other] = [a.scopes[0], b.scopes[0]];
  if (!one || one.verb !== other?.verb || one.at > 0 || other.at > 0 || rungStep('own', one.rung) < 0)
    return 0;
  return a.reach !== null && b.reach !== null ? 0.34 : 0;
};
