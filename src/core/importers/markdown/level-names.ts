import type { Level } from '../../paths/path';

/**
 * The levels a heading or label names: "Mid" or "Mid-Level" names the mid-level one, "(Senior+)" and "Senior
 * and above" that
 * level and all above it, "Junior to Senior" a range. Empty where it names none, or could mean several.
 */
export const levelsNamed = (text: string, levels: readonly Level[]): Level[] => {
  if (/\ball levels\b|\bany level\b|\bevery level\b/i.test(text)) return [...levels];
  const named = mentions(wordsOf(text), levels);
  const [lowest, highest] = [Math.min(...named), Math.max(...named)];
  if (named.length === 0) return [];
  if (upwards.test(text)) return levels.slice(lowest);
  if (named.length === 2 && range.test(text)) return levels.slice(lowest, highest + 1);
  return levels.filter((_, index) => named.includes(index));
};

const upwards = /[\p{L}\d)]\s*\+|\b(?:and|or) (?:above|up|higher|beyond|over)\b|\bupwards?\b|\bonwards?\b/iu;
const range = /\bto\b|\bthrough\b|–|—|\s-\s|[a-z]-[A-Z]/;

/**
 * The places of all levels whose full name, or what sets it apart from the others, stands among these words;
 * longest first.
 */
const mentions = (words: readonly string[], levels: readonly Level[]): number[] => {
  const spoken = [...words];
  const found = new Set<number>();
  for (const { name, place } of namesOf(levels)) {
    const at = spoken.findIndex((_, start) => name.every((word, offset) => spoken[start + offset] === word));
    if (at === -1) continue;
    spoken.splice(at, name.length, ...name.map(() => ''));
    found.add(place);
  }
  return [...found];
};

/**
 * Every way to name each level, longer ways first, with or without what it has in brackets; a way that fits
 * two names neither.
 */
const namesOf = (
  levels: readonly Level[],
): { readonly name: readonly string[]; readonly place: number }[] => {
  const full = levels.map(({ name }) => wordsOf(name));
  const isEverywhere = (word: string): boolean =>
    levels.length > 1 && full.every((words) => words.includes(word));
  const ways = levels.flatMap(({ name }, place) => {
    const ownNames = [wordsOf(name), wordsOf(name.replaceAll(/\(.*?\)/g, ''))];
    const apart = ownNames.map((words) => words.filter((word) => word !== 'level' && !isEverywhere(word)));
    return [...ownNames, ...apart]
      .filter((words) => words.length > 0)
      .map((words) => ({ name: words, place }));
  });
  return ways
    .filter(
      ({ name, place }) => !ways.some((way) => way.place !== place && way.name.join(' ') === name.join(' ')),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
