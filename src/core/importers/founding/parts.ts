import { isLevel } from './levels';
import type { Section } from '../markdown/outline';

/** The parts of the founding document's format that stand under a heading of their own. */
export type PartName =
  'overview' | 'stages' | 'projects' | 'questions' | 'networking' | 'negotiation' | 'moves';

/** A document's sections by what they are; headings that only hold others are listed as structure. */
export interface Parts {
  readonly title: Section | null;
  readonly levels: readonly Section[];
  readonly structure: readonly Section[];
  readonly named: Readonly<Record<PartName, readonly Section[]>>;
}

const names: readonly (readonly [PartName | 'levels', RegExp])[] = [
  ['negotiation', /negotiat/i],
  ['moves', /transition|career (?:change|move|switch)|lateral move/i],
  ['networking', /network|\bcommunit/i],
  ['questions', /\binterview|\bquestions\b/i],
  ['projects', /\bprojects?\b|portfolio/i],
  ['stages', /roadmap|\bstages?\b|skill development/i],
  ['levels', /progression|\blevels?\b|\bladder\b|career path/i],
  ['overview', /overview|summary|introduction|\babout\b|^(?:core|key|main)?\s*responsibilities/i],
];

/**
 * Sorts the sections of an outline into the parts of the format; sections it does not know belong to none.
 */
export const partsOf = (root: Section): Parts => {
  const title = titleOf(root);
  const found: Found[] = [root, ...(title ? [title] : [])].map((section) => ({ as: 'overview', section }));
  for (const section of root.sections)
    found.push(...(section === title ? title.sections.flatMap(sorted) : sorted(section)));
  const of = (as: Found['as']): Section[] =>
    found.filter((part) => part.as === as).map(({ section }) => section);
  const named = Object.fromEntries(partNames.map((name) => [name, of(name)])) as Record<PartName, Section[]>;
  const structure = [...of('structure'), ...partNames.flatMap(of)].filter((section) => section !== title);
  return { title, levels: of('level'), structure, named };
};

/** The parts that stand apart from the levels, as far as `isApart` says so; an overview is none of them. */
export const partsApart = ({ named }: Parts, isApart: (section: Section) => boolean): Parts['named'] => ({
  overview: [],
  stages: named.stages.filter(isApart),
  projects: named.projects.filter(isApart),
  questions: named.questions.filter(isApart),
  networking: named.networking.filter(isApart),
  negotiation: named.negotiation.filter(isApart),
  moves: named.moves.filter(isApart),
});

interface Found {
  readonly as: PartName | 'level' | 'structure';
  readonly section: Section;
}

const partNames = [
  'overview',
  'stages',
  'projects',
  'questions',
  'networking',
  'negotiation',
  'moves',
] as const;

/** The first heading, where it is the highest one or stands alone above all others. */
const titleOf = (root: Section): Section | null => {
  const first = root.sections[0];
  if (!first || (first.depth !== 1 && root.sections.length > 1)) return null;
  const name = nameOf(first.heading);
  return name === null || name === 'levels' ? first : null;
};

/** Sorts a section that stands at the top; below headings it does not know, only levels are looked for. */
const sorted = (section: Section): Found[] => {
  const name = nameOf(section.heading);
  if (name === 'overview')
    return [{ as: name, section }, ...section.sections.flatMap((inner) => levelsIn(inner, 2))];
  if (name !== null && name !== 'levels') return [{ as: name, section }];
  if (isLevel(section, name === 'levels' ? 1 : 2)) return [{ as: 'level', section }];
  if (name === 'levels')
    return [{ as: 'structure', section }, ...section.sections.flatMap((inner) => levelsIn(inner, 1))];
  return section.sections.flatMap((inner) => (section.depth === 1 ? sorted(inner) : levelsIn(inner, 2)));
};

const levelsIn = (section: Section, fewestKinds: number): Found[] =>
  isLevel(section, fewestKinds)
    ? [{ as: 'level', section }]
    : section.sections.flatMap((inner) => levelsIn(inner, fewestKinds));

const nameOf = (heading: string): PartName | 'levels' | null =>
  names.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
