import { isAside, levelLikeness } from '../markdown/level-words';
import { datedHeading } from '../markdown/heading';
import type { Section } from '../markdown/outline';

/** Levels that stand side by side under one heading, which may be a track of its own or a competency. */
export interface LevelGroup {
  readonly parent: Section;
  readonly ancestors: readonly Section[];
  readonly levels: readonly Section[];
}

/** Every group of sections that are levels, outermost first; none is looked for within a level. */
export const levelGroupsOf = (root: Section): LevelGroup[] => {
  const groups = groupsIn(root, []);
  return groups.length > 0 ? groups : loneLevel(root, []);
};

const groupsIn = (parent: Section, ancestors: readonly Section[]): LevelGroup[] => {
  const levels = levelsAmong(parent.sections);
  const inner = (sections: readonly Section[]): LevelGroup[] =>
    sections.flatMap((section) => groupsIn(section, [...ancestors, parent]));
  const deeper = inner(levels);
  const areSure = levels.every(({ heading }) => levelLikeness(heading) === 'sure');
  if (levels.length > 0 && (deeper.length * 2 < levels.length || (areSure && areCompetencies(deeper))))
    return [{ parent, ancestors, levels }, ...inner(parent.sections.filter((one) => !levels.includes(one)))];
  return inner(parent.sections);
};

/**
 * The sections that are levels: two or more whose headings name one, or that are built alike; with them
 * those between whose headings may name one. None where there are fewer than two.
 */
const levelsAmong = (sections: readonly Section[]): Section[] => {
  const sure = sections.filter(({ heading }) => levelLikeness(heading) === 'sure');
  const likely = sections.filter(({ heading }) => levelLikeness(heading) !== 'no');
  const named = sure.length >= 2 || (sure.length === 1 && likely.length >= 2) ? likely : [];
  const full = named.filter((section) => saysSomething(section));
  return full.length >= 2 ? full : [];
};

/** A document about one level: its title or one of its sections names it. */
const loneLevel = (section: Section, ancestors: readonly Section[]): LevelGroup[] => {
  for (const inner of section.sections) {
    if (levelLikeness(inner.heading) === 'sure' && listsSomething(inner))
      return [{ parent: section, ancestors, levels: [inner] }];
    const deeper = loneLevel(inner, [...ancestors, section]);
    if (deeper.length > 0) return deeper;
  }
  return [];
};

const saysSomething = ({ entries, sections }: Section): boolean =>
  entries.some(({ kind }) => kind !== 'rule') || sections.some(({ heading }) => !isAside(heading));

const listsSomething = ({ entries, sections }: Section): boolean =>
  entries.some(({ kind }) => kind === 'item' || kind === 'table') || sections.some(listsSomething);

/**
 * Whether the groups' parents are competencies over the same levels ("Testing" over "Junior" and "Senior")
 * rather than tracks: most of their levels have the same names.
 */
export const areCompetencies = (groups: readonly LevelGroup[]): boolean => {
  if (groups.length < 2) return false;
  const names = groups.flatMap(({ levels }) => levels.map(({ heading }) => plainName(heading)));
  return new Set(names).size * 2 <= names.length + 1;
};

/** A level's heading as it is compared with others. */
export const plainName = (heading: string): string => datedHeading(heading).words.trim().toLowerCase();
