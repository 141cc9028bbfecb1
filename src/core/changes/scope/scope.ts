import { wordsOf, type Word } from '../words/terms';
import { besideOthers, rungs, scopeVerbs, type Rung } from './scope-verbs';

/** A verb of scope at a place in a text: its rung, and the verb in its plain form. */
export interface Scope {
  readonly rung: Rung;
  readonly verb: string;
  /** The word it begins with, counted from 0. */
  readonly at: number;
}

/** The verbs of scope of a text in the order they stand there; work done beside others is following. */
export const scopesOf = (words: readonly Word[]): Scope[] => {
  const scopes: Scope[] = [];
  for (let at = 0; at < words.length;) {
    const verb = isMeantAsVerb(words, at, scopes.length === 0) ? longestOf(verbs, words, at) : undefined;
    if (verb) scopes.push({ rung: verb.rung, verb: verb.verb, at });
    at += verb?.stems.length ?? 1;
  }
  if (!words.some((_, at) => longestOf(beside, words, at))) return scopes;
  return scopes.map((scope) => (scope.rung === 'do' ? { ...scope, rung: 'follow' } : scope));
};

/**
 * The scope that a text gives to the word at a place: the verb last said before it or at it, else the first
 * of the text. In "coach a junior and take part in interviews" the interviews are taken part in, not coached.
 */
export const scopeAt = (scopes: readonly Scope[], at: number): Scope | null =>
  scopes.findLast((scope) => scope.at <= at) ?? scopes[0] ?? null;

/** How many rungs the second lies above the first, negative where it lies below. */
export const rungStep = (from: Rung, to: Rung): number => rungs.indexOf(to) - rungs.indexOf(from);

interface VerbPhrase {
  readonly stems: readonly string[];
  readonly verb: string;
  readonly rung: Rung;
}

const phrase = (verb: string, form: string, rung: Rung): VerbPhrase => ({
  stems: wordsOf(form).map(({ stem }) => stem),
  verb,
  rung,
});

const longestFirst = (phrases: readonly VerbPhrase[]): readonly VerbPhrase[] =>
  phrases.toSorted((a, b) => b.stems.length - a.stems.length);

const verbs = longestFirst(
  rungs.flatMap((rung) =>
    scopeVerbs[rung].flatMap((line) => {
      const [said = '', others] = line.split(': ');
      const forms = (others ?? said).split(', ');
      return forms.map((form) => phrase(others === undefined ? (forms[0] ?? said) : said, form, rung));
    }),
  ),
);

const beside = longestFirst(besideOthers.map((form) => phrase(form, form, 'follow')));

const longestOf = (
  phrases: readonly VerbPhrase[],
  words: readonly Word[],
  at: number,
): VerbPhrase | undefined =>
  phrases.find(({ stems }) => stems.every((stem, offset) => words[at + offset]?.stem === stem));

/**
 * Words that are more often something else: "own changes", "a set of tasks", "a test". They count where a
 * verb can stand.
 */
const doubtful: ReadonlySet<string> = new Set([
  'own',
  'set',
  'test',
  'plan',
  'run',
  'code',
  'index',
  'cache',
  'leave',
  'model',
  'share',
]);
const beforeVerbs: ReadonlySet<string> = new Set([
  'and',
  'or',
  'you',
  'they',
  'we',
  'who',
  'then',
  'also',
  'can',
]);

/**
 * Words that are a verb or the thing it makes: in "learn about database design" nobody designs, in "system
 * design" one does.
 */
const thingsMade: ReadonlySet<string> = new Set(
  `design designs redesign redesigns leadership ownership mentorship management coordination collaboration
  direction vision visions strategy strategies strategic influence support document documents
  understanding original monitoring transformation invention`.split(/\s+/),
);

const isMeantAsVerb = (words: readonly Word[], at: number, isFirst: boolean): boolean => {
  const [before, word = ''] = [words[at - 1]?.text, words[at]?.text];
  if (before === undefined || beforeVerbs.has(before) || (isFirst && before === 'to')) return true;
  return thingsMade.has(word) ? isFirst : !doubtful.has(word);
};
