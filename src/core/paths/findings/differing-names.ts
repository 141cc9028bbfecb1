import { listed } from '../../kit/words';
import type { Finding, FindingPlace, Fix } from '../finding';
import type { Level, Path } from '../path';
import { shortLevelNames } from '../path.queries';
import { atSection, finding } from './place';
import { plain, quoted } from './wording';

/**
 * Points out labels of projects and questions that call a level by another name than its own, and labels that
 * name none.
 */
export const differingNames = (path: Path): Finding[] => {
  const short = shortLevelNames(path);
  const found = labelsOf(path)
    .filter(({ label, levels }) => levels.length > 0 && !levels.some((level) => isNamed(label, level, path)))
    .map((label) => {
      const names = label.levels.map(({ id, name }) => short.get(id) ?? name);
      return finding({
        rule: 'differing-names',
        places: [placeOf(label)],
        explanation: `“${label.label}” stands here for the level called ${quoted(names)} elsewhere.`,
        fix: renaming(label, names),
      });
    });
  const nameless = [
    ...new Set(path.projects.filter(({ levelId }) => levelId === null).map(({ group }) => group)),
  ];
  if (nameless.length === 0) return found;
  const explanation = `Projects stand under ${quoted(nameless)}, which names no level.`;
  const places = [atSection('Projects', 'projects')];
  return [...found, finding({ rule: 'differing-names', places, explanation })];
};

const placeOf = ({ section }: Label): FindingPlace =>
  section === 'projects' ? atSection('Projects', section) : atSection('Questions', section);

/**
 * The label with the level's name in it: "Mid questions" becomes "Mid-Level questions"; a label that holds no
 * part of the name gives way to it.
 */
const renaming = ({ section, label }: Label, names: readonly string[]): Fix | null => {
  const [name = ''] = names;
  const first = name.split(/[\s-]+/)[0] ?? '';
  const begins = first !== '' && plain(`${label} `).startsWith(plain(first)) && names.length === 1;
  const to = begins ? `${name}${label.slice(first.length)}` : listed(names);
  const use = names.length === 1 ? 'Use the level’s name' : 'Use the levels’ names';
  return to === label ? null : { label: use, mends: [{ mend: 'label', section, from: label, to }] };
};

interface Label {
  readonly section: 'projects' | 'questions';
  readonly label: string;
  readonly levels: readonly Level[];
}

/** Each label once, with the levels it was taken to mean; a label for all levels needs to name none. */
const labelsOf = (path: Path): Label[] => {
  const labels = new Map<string, Label>();
  const add = (section: Label['section'], label: string, ids: readonly string[]): void => {
    const levels = path.levels.filter(({ id }) => ids.includes(id));
    if (levels.length < path.levels.length || path.levels.length === 1)
      labels.set(`${section}\n${label}`, { section, label, levels });
  };
  for (const { group, levelId } of path.projects) if (levelId !== null) add('projects', group, [levelId]);
  for (const { group, levelIds } of path.questions) add('questions', group, levelIds);
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
