import type { Level, SuggestedProject } from '../../paths/path';
import { readable, type Entry } from '../markdown/entries';
import { levelsNamed } from '../markdown/level-names';
import type { Section } from '../markdown/outline';
import { fitsLines, type Reading } from '../markdown/reading';
import { splitList } from '../markdown/split';

/**
 * Reads the suggested projects, by level: a label with projects after it, a label or sub-heading with a list
 * below it.
 */
export const readProjects = (
  section: Section,
  levels: readonly Level[],
  reading: Reading,
): SuggestedProject[] => [
  ...projectsUnder(section.heading, section.entries, levels, reading),
  ...section.sections.flatMap((inner) => {
    reading.ledger.note(inner.lines);
    return projectsUnder(inner.heading, inner.entries, levels, reading);
  }),
];

const projectsUnder = (
  heading: string,
  entries: readonly Entry[],
  levels: readonly Level[],
  reading: Reading,
): SuggestedProject[] => {
  let group = heading;
  return readable(entries).flatMap((entry) => {
    const nested = readable(entry.items);
    const label =
      entry.label !== null && (entry.text === '' || levelsNamed(entry.label, levels).length > 0)
        ? entry.label
        : null;
    const heads = label ?? (nested.length > 0 ? entry.whole : null);
    if (heads === null) return projectsOf([entry.whole], group, entry, levels, reading);
    if (entry.kind === 'line') group = heads;
    if (label === null || entry.text === '') reading.ledger.note(entry.lines);
    const own =
      label === null || entry.text === ''
        ? []
        : projectsOf(splitList(entry.text), heads, entry, levels, reading);
    return [...own, ...nested.flatMap((item) => projectsOf([item.whole], heads, item, levels, reading))];
  });
};

const projectsOf = (
  titles: readonly string[],
  group: string,
  { lines }: Entry,
  levels: readonly Level[],
  { ids, ledger }: Reading,
): SuggestedProject[] => {
  if (!fitsLines([...titles, group])) return [];
  const [level, ...others] = levelsNamed(group, levels);
  const levelId = level && others.length === 0 ? level.id : null;
  ledger.map(lines, levelId === null ? 'Projects' : `Projects, ${level?.name ?? ''}`);
  return titles.map((title) => ({ id: ids.take('projects', title), title, group, levelId }));
};
