import type { Finding } from '../finding';
import type { Level, Path } from '../path';
import { atSection, finding, steps } from './place';
import { plain } from './wording';

const leastShared = 0.1;
const fewestSkills = 5;

/**
 * Points out paths whose neighbouring levels share under a tenth of their skills word for word: line by line,
 * all looks new.
 */
export const unconnectedSkills = (path: Path): Finding[] => {
  const pairs = steps(path).map(({ lower, upper }) => ({ lower: skillsOf(lower), upper: skillsOf(upper) }));
  const shared = pairs.reduce(
    (sum, { lower, upper }) => sum + [...upper].filter((skill) => lower.has(skill)).length,
    0,
  );
  const possible = pairs.reduce((sum, { lower, upper }) => sum + Math.min(lower.size, upper.size), 0);
  if (possible < fewestSkills || shared >= possible * leastShared) return [];
  const explanation =
    `Of the ${possible} skills that neighbouring levels could have in common, ` +
    `they share ${shared === 0 ? 'none' : shared} in the same words. ` +
    'Compared line by line, nearly everything looks new at each level.';
  return [finding({ rule: 'unconnected-skills', places: [atSection('Levels', 'levels')], explanation })];
};

const skillsOf = (level: Level): ReadonlySet<string> =>
  new Set(level.expectations.filter(({ kind }) => kind === 'skill').map(({ text }) => plain(text)));
