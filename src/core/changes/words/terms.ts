import { stemmer } from 'stemmer';
import type { SynonymGroup } from '../../paths/pairing';
import { besideOthers, scopeVerbs } from '../scope/scope-verbs';
import { weakWords, stopWords } from './stop-words';

/**
 * A word of a text in lower case, with its stem and where it stands: its first character and the one after
 * its last.
 */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a text is about at one place: a group of synonyms by its first word, or the stem of a single word.
 * `weight` is 1.5 for a group, 1 for another word and 0.4 for a verb of scope or a word that says little;
 * `at` counts words from 0.
 */
export interface Term {
  readonly key: string;
  readonly label: string;
  readonly weight: number;
  readonly at: number;
  /** How many words say it there. */
  readonly size: number;
  /** The stems by which the text says it: "SQL" and "queries" where both stand for databases. */
  readonly saidBy: ReadonlySet<string>;
}

/** Finds the terms of a text. */
export type TermReader = (words: readonly Word[]) => Term[];

/**
 * The words of a text: letters, digits, + and # (for C++ and C#); all else divides. `"CI/CD"` gives "ci" and
 * "cd".
 */
export const wordsOf = (text: string): Word[] =>
  [
    ...text
      .toLowerCase()
      .replaceAll(/['’]s\b/g, '  ')
      .matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu),
  ].map(({ 0: word, index }) => ({ text: word, stem: stemOf(word), start: index, end: index + word.length }));

/**
 * Makes a reader of terms from groups of synonyms. At each word the longest synonym that fits is taken as a
 * whole, so that "cloud architecture" is about the cloud and not about architecture; a term counts once in a
 * text.
 */
export const termReader = (groups: readonly SynonymGroup[]): TermReader => {
  const known = readers.get(groups);
  if (known) return known;
  const reader = newReader(groups);
  readers.set(groups, reader);
  return reader;
};

/** Readers by the very list they were made of: making one costs more than comparing two levels. */
const readers = new WeakMap<readonly SynonymGroup[], TermReader>();

const newReader = (groups: readonly SynonymGroup[]): TermReader => {
  const phrases = phrasesOf(groups);
  return (words) => {
    const terms = new Map<string, Term>();
    for (let at = 0; at < words.length;) {
      const phrase = longestAt(phrases, words, at);
      const term = phrase
        ? { ...phrase.term, at, size: phrase.stems.length, saidBy: new Set(phrase.stems) }
        : singleTerm(words, at);
      const known = term && terms.get(term.key);
      if (known) terms.set(known.key, { ...known, saidBy: new Set([...known.saidBy, ...term.saidBy]) });
      else if (term) terms.set(term.key, term);
      at += phrase?.stems.length ?? 1;
    }
    return [...terms.values()];
  };
};

interface Phrase {
  readonly stems: readonly string[];
  readonly term: Omit<Term, 'at' | 'size' | 'saidBy'>;
}

/** Synonyms by the stem they begin with, longest first; a word of two groups belongs to the first. */
const phrasesOf = (groups: readonly SynonymGroup[]): ReadonlyMap<string, readonly Phrase[]> => {
  const byStart = new Map<string, Phrase[]>();
  for (const group of groups) {
    const label = group[0] ?? '';
    for (const synonym of group) {
      const stems = wordsOf(synonym).map(({ stem }) => stem);
      const start = stems[0];
      if (start === undefined) continue;
      const known = byStart.get(start) ?? [];
      known.push({ stems, term: { key: `= ${label.toLowerCase()}`, label, weight: 1.5 } });
      byStart.set(start, known);
    }
  }
  for (const phrases of byStart.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  return byStart;
};

const longestAt = (
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  words: readonly Word[],
  at: number,
): Phrase | undefined =>
  phrases
    .get(words[at]?.stem ?? '')
    ?.find(({ stems }) => stems.every((stem, offset) => words[at + offset]?.stem === stem));

/**
 * The stem of a word in lower case. British and American spellings have one; words Porter's rules mix up have
 * two.
 */
const stemOf = (word: string): string =>
  keptApart.get(word) ??
  stemmer(word.replace(/^(.{3,}[glmnrt])is(e[ds]?|ing|ation|ations|ational)$/, '$1iz$2'));

const keptApart: ReadonlyMap<string, string> = new Map([
  ['community', 'community'],
  ['communities', 'community'],
  ['production', 'production'],
  ['generation', 'generation'],
  ['generations', 'generation'],
  ['engine', 'engine'],
  ['engines', 'engine'],
  ['authority', 'authority'],
]);

/** A verb of scope says how the work is done, not what it is about. */
const weakStems: ReadonlySet<string> = new Set(
  [...weakWords, ...Object.values(scopeVerbs).flat(), ...besideOthers]
    .flatMap((words) => wordsOf(words))
    .map(({ stem }) => stem),
);

const singleTerm = (words: readonly Word[], at: number): Term | null => {
  const word = words[at];
  if (!word || stopWords.has(word.text) || /^\d+$/.test(word.text)) return null;
  const weight = weakStems.has(word.stem) ? 0.4 : 1;
  return { key: word.stem, label: word.text, weight, at, size: 1, saidBy: new Set([word.stem]) };
};
