import type { Finding } from '../finding';
import type { Level, Path } from '../path';
import { shortLevelNames } from '../path.queries';
import { plain, quoted } from './wording';

/**
 * Points out labels of projects and questions that call a level by another name than its own, and labels that
 * name none.
 */
export const differingNames = (path: Path): Finding[] => {
  const short = shortLevelNames(path);
  const differing = labelsOf(path).filter(
    ({ label, levels }) => levels.length > 0 && !levels.some((level) => isNamed(label, level, path)),
  );
  const found = differing.map(({ place, label, levels }) => {
    const names = quoted(levels.map(({ id, name }) => short.get(id) ?? name));
    return {
      rule: 'differing-names',
      place,
      explanation: `“${label}” stands here for the level called ${names} elsewhere.`,
    };
  });
  const nameless = [
    ...new Set(path.projects.filter(({ levelId }) => levelId === null).map(({ group }) => group)),
  ];
  if (nameless.length === 0) return found;
  return [
    ...found,
    {
      rule: 'differing-names',
      place: 'Projects',
      explanation: `Projects stand under ${quoted(nameless)}, which names no level.`,
    },
  ];
};

interface Label {
  readonly place: string;
  readonly label: string;
  readonly levels: readonly Level[];
}

/** Each label once, with the levels it was taken to mean; a label for all levels needs to name none. */
const labelsOf = (path: Path): Label[] => {
  const labels = new Map<string, Label>();
  const add = (place: string, label: string, ids: readonly string[]): void => {
    const levels = path.levels.filter(({ id }) => ids.includes(id));
    if (levels.length < path.levels.length || path.levels.length === 1)
      labels.set(`${place}\n${label}`, { place, label, levels });
  };
  for (const { group, levelId } of path.projects) if (levelId !== null) add('Projects', group, [levelId]);
  for (const { group, levelIds } of path.questions) add('Questions', group, levelIds);
  return [...labels.values()];
};

/** Whether a label holds a level's name, whole or cut after a word in a way that means no other level. */
const isNamed = (label: string, level: Level, path: Path): boolean => {
  const words = level.name.split(/\s+/);
  const starts = words.map((_, index) => plain(words.slice(0, index + 1).join(' ')));
  const own = starts.filter(
    (start) =>
      !path.levels.some((other) => other !== level && `${plain(other.name)} `.startsWith(`${start} `)),
  );
  const spoken = ` ${plain(label).replaceAll('+', ' ')} `;
  return [...own, plain(level.name)].some((name) => spoken.includes(` ${name} `));
};
