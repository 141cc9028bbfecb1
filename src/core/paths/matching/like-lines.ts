import { samePlace, type Comparable } from './comparable';
import { fingerprint } from './likeness';
import type { Candidate } from './pair-up';
import { diceAgainst } from './shared-parts';

/**
 * Lines at least this alike can be one line whose words were edited. Measured on four ladders (9,000 pairs of
 * lines): no two different lines of one level and category reach 0.5, and elsewhere 17 reach 0.6, each pair a
 * rewording of one thought.
 */
export const leastLikeness = { inSamePlace: 0.5, elsewhere: 0.6 };

/**
 * A line that is like thousands of others, as where only numbers differ, is compared with the likest of them.
 */
const most = 50;

/** Which lines of a changed document may be which of the old one, by their likeness. */
export const likeCandidates = (before: readonly Comparable[], after: readonly Comparable[]): Candidate[] => {
  const prints = after.map(({ text }) => fingerprint(text));
  const byWords = diceAgainst(prints.map(({ words }) => words));
  const byLetters = diceAgainst(prints.map(({ letters }) => letters));
  const scores = new Float64Array(after.length);
  return before.flatMap((old, at) => {
    const { words, letters } = fingerprint(old.text);
    const [wordly, literal] = [byWords(words), letters ? byLetters(letters) : null];
    let count = 0;
    for (const [place, line] of after.entries()) {
      const alike = Math.max(wordly[place] ?? 0, literal?.[place] ?? 0);
      scores[place] = alike < leastLikeness.inSamePlace ? 0 : scoreOf(alike, old, line);
      if (scores[place] !== 0) count += 1;
    }
    if (count === 0) return [];
    return placesOf(scores, count, at).map((after): Candidate => ({
      before: at,
      after,
      score: scores[after] ?? 0,
    }));
  });
};

/** How well a line fits, 0 where it cannot be the other. */
const scoreOf = (alike: number, old: Comparable, line: Comparable): number => {
  const isThere = old.level === line.level && old.category === line.category;
  return isThere || alike >= leastLikeness.elsewhere ? alike + samePlace(old, line) : 0;
};

/**
 * Where the candidates of one line stand: all of them, or the best; of equally good ones those nearest to its
 * place.
 */
const placesOf = (scores: Float64Array, count: number, own: number): number[] => {
  const least = count > most ? bandAmong(scores) : { band: 1, better: 0 };
  const [first, rest]: [number[], number[]] = [[], []];
  for (let place = 0; place < scores.length; place += 1) {
    const band = bandOf(scores[place] ?? 0);
    if (band > least.band || (count <= most && band > 0)) first.push(place);
    else if (band === least.band) rest.push(place);
  }
  return [...first, ...nearest(rest, most - least.better, own)];
};

/** The band of scores in which the best so many end, and how many are better. */
const bandAmong = (scores: Float64Array): { readonly band: number; readonly better: number } => {
  const bands = new Uint32Array(bandOf(Infinity) + 1);
  for (const score of scores) bands[bandOf(score)] = (bands[bandOf(score)] ?? 0) + 1;
  let [band, better] = [bands.length - 1, 0];
  while (better + (bands[band] ?? 0) < most) {
    better += bands[band] ?? 0;
    band -= 1;
  }
  return { band, better };
};

/** Scores in bands of a hundredth. */
const bandOf = (score: number): number => Math.floor(Math.min(score, 1.2) * 100);

/** So many of these places, which are in order, on either side of one. */
const nearest = (places: readonly number[], count: number, own: number): number[] => {
  const after = places.findIndex((place) => place >= own);
  const middle = after === -1 ? places.length : after;
  const start = Math.max(0, Math.min(middle - Math.floor(count / 2), places.length - count));
  return places.slice(start, start + count);
};
