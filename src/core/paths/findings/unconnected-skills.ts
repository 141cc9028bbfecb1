import type { Finding } from '../finding';
import type { Level, Path } from '../path';
import { plain } from './wording';

const leastShared = 0.1;
const fewestSkills = 5;

/**
 * Points out paths whose neighbouring levels share under a tenth of their skills word for word: line by line,
 * all looks new.
 */
export const unconnectedSkills = (path: Path): Finding[] => {
  const steps = path.levels
    .slice(1)
    .map((upper, index) => ({ lower: skillsOf(path.levels[index]), upper: skillsOf(upper) }));
  const shared = steps.reduce(
    (sum, { lower, upper }) => sum + [...upper].filter((skill) => lower.has(skill)).length,
    0,
  );
  const possible = steps.reduce((sum, { lower, upper }) => sum + Math.min(lower.size, upper.size), 0);
  if (possible < fewestSkills || shared >= possible * leastShared) return [];
  const explanation =
    `Of the ${possible} skills that neighbouring levels could have in common, ` +
    `they share ${shared === 0 ? 'none' : shared} in the same words. ` +
    'Compared line by line, nearly everything looks new at each level.';
  return [{ rule: 'unconnected-skills', place: 'Levels', explanation }];
};

const skillsOf = (level: Level | undefined): ReadonlySet<string> =>
  new Set(level?.expectations.filter(({ kind }) => kind === 'skill').map(({ text }) => plain(text)));
