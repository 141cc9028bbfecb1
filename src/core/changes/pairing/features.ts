import type { Expectation } from '../../paths/path';
import { depthSteps, reachSteps, stepOf, usualDepth } from '../scope/measures';
import { scopesOf, type Scope } from '../scope/scope';
import { wordsOf, type Term, type TermReader, type Word } from '../words/terms';

/** What is read from the words of an expectation, once, before it is compared with others. */
export interface Features {
  readonly expectation: Expectation;
  /** The words as they are compared: lower case, single spaces, no punctuation. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly weight: number;
  readonly stems: ReadonlySet<string>;
  readonly scopes: readonly Scope[];
  /** A place on the scale of reach, null where the words name none. */
  readonly reach: number | null;
  /** A place on the scale of depth. */
  readonly depth: number;
}

/** Reads the features of an expectation; examples below it in the document count for nothing here. */
export const featuresOf = (expectation: Expectation, read: TermReader): Features => {
  const words = wordsOf(expectation.text);
  const terms = new Map(read(words).map((term) => [term.key, term]));
  return {
    expectation,
    plain: words.map(({ text }) => text).join(' '),
    words,
    terms,
    weight: [...terms.values()].reduce((sum, { weight }) => sum + weight, 0),
    stems: new Set(words.map(({ stem }) => stem)),
    scopes: scopesOf(words),
    reach: stepOf(reachSteps, words),
    depth: stepOf(depthSteps, words) ?? usualDepth,
  };
};

/** The terms both hold, heaviest first, then in the order of the second. */
export const sharedTerms = (a: Features, b: Features): Term[] =>
  [...b.terms.values()]
    .filter(({ key }) => a.terms.has(key))
    .toSorted((one, other) => other.weight - one.weight || one.at - other.at);

/**
 * A term in the very words of the expectation: "CI/CD pipelines" where the term is called delivery pipeline.
 */
export const asSaid = ({ expectation, words }: Features, { at, size }: Term): string =>
  expectation.text.slice(words[at]?.start ?? 0, words[at + size - 1]?.end ?? 0);
