import { listed } from '../../kit/words';
import type { Finding, FindingPlace, FindingRule } from '../finding';
import type { Level, Path } from '../path';
import { atLevel, atSection, finding } from './place';

/**
 * Points out levels for which the document has no questions; questions under no level's name serve all of
 * them.
 */
export const levelsWithoutQuestions = (path: Path): Finding[] => {
  const forAll = path.questions.some(({ levelIds }) => levelIds.length === 0);
  const covered = new Set(path.questions.flatMap(({ levelIds }) => levelIds));
  return uncovered(
    path,
    'levels-without-questions',
    atSection('Questions', 'questions'),
    'interview questions',
    ({ id }) => forAll || covered.has(id),
  );
};

/** Points out levels for which the document suggests no project. */
export const levelsWithoutProjects = (path: Path): Finding[] => {
  const covered = new Set(path.projects.map(({ levelId }) => levelId));
  return uncovered(
    path,
    'levels-without-projects',
    atSection('Projects', 'projects'),
    'suggested projects',
    ({ id }) => covered.has(id),
  );
};

/** Points out levels for which the document names no pay, or none that could be read. */
export const levelsWithoutPay = (path: Path): Finding[] =>
  uncovered(path, 'levels-without-pay', atSection('Levels', 'levels'), 'pay', ({ pay, basePay }) => pay !== null || basePay !== null);

const uncovered = (
  path: Path,
  rule: FindingRule,
  place: FindingPlace,
  what: string,
  isCovered: (level: Level) => boolean,
): Finding[] => {
  const missing = path.levels.filter((level) => !isCovered(level));
  if (missing.length === 0) return [];
  const whose = missing.length === path.levels.length ? 'any level' : listed(missing.map(({ name }) => name));
  const found = finding({ rule, places: [place], explanation: `The document has no ${what} for ${whose}.` });
  const toLevels = missing.length === path.levels.length ? [] : missing.map((level) => atLevel(level));
  return [{ ...found, places: [place, ...toLevels] }];
};
