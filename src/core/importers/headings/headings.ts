import { err, ok } from '../../kit/result';
import { newPath, type Level } from '../../paths/path';
import { readLevel } from '../founding/levels';
import { partsApart, partsOf } from '../founding/parts';
import { readNamedParts } from '../founding/named-parts';
import type { Importer } from '../importer';
import { outlineIn, sizeOf } from '../markdown/document';
import type { Entry } from '../markdown/entries';
import type { Section } from '../markdown/outline';
import { noteRules, type Reading } from '../markdown/reading';
import { titleOf } from '../markdown/title';
import { trackNames } from '../markdown/tracks';
import { openIds } from '../reading/ids';
import { keptSource } from '../reading/kept-source';
import { openLedger } from '../reading/ledger';
import { categoryLabels } from './labels';
import { areCompetencies, levelGroupsOf, plainName, type LevelGroup } from './level-groups';
import { readSurroundings } from './surroundings';

/** Reads Markdown that gives each level a heading, with bullets, sub-headings or tables below it. */
export const headingsImporter: Importer = {
  id: 'headings',
  title: 'Levels under headings',
  detect: (source) => {
    const outline = outlineIn(source);
    if (!outline.ok) return 0;
    const groups = levelGroupsOf(outline.value);
    const inLevels = groups.flatMap(({ levels }) => levels).reduce((sum, level) => sum + sizeOf(level), 0);
    return inLevels === 0 ? 0 : 0.2 + (0.6 * inLevels) / Math.max(1, sizeOf(outline.value));
  },
  read: (source, importedOn) => {
    const outline = outlineIn(source);
    if (!outline.ok) return err(outline.error);
    const root = outline.value;
    const groups = levelGroupsOf(root);
    if (groups.length === 0) return err({ type: 'no-levels' });
    const rungs = groups.flatMap(({ levels }) => levels);
    const parts = partsOf(root);
    const title = titleOf(parts.title && !rungs.includes(parts.title) ? parts.title : null, source);
    const reading: Reading = { ids: openIds(title.words), ledger: openLedger(source.text) };
    title.report(reading.ledger);
    noteRules(root, reading.ledger);
    const levels = areCompetencies(groups) ? byName(groups, reading) : byTrack(groups, reading);
    const named = partsApart(parts, isApartFrom(groups));
    const path = readNamedParts(named, levels, reading);
    const apart = new Set([...rungs, ...Object.values(named).flat()]);
    const setting = { above: sectionsAbove(root, groups), apart, read: new Set<Section>(), tables: new Set<Entry>() };
    const overview = readSurroundings(root, setting, levels, reading);
    const whole = { ...newPath(reading.ids.pathId, title.words, [keptSource(source, importedOn)]), ...path };
    return ok({ path: { ...whole, overview, levels }, ledger: reading.ledger.lines() });
  },
};

/** Levels in the order of the document; where it has several groups of them, each group is a track. */
const byTrack = (groups: readonly LevelGroup[], reading: Reading): Level[] => {
  const labels = categoryLabels(groups.flatMap(({ levels }) => levels));
  const tracks = trackNames(groups.map(({ ancestors, parent }) => [...ancestors, parent]));
  return groups.flatMap(({ levels }, at) =>
    levels.flatMap((section) => {
      const level = readLevel(section, reading, labels);
      return level ? [{ ...level, track: tracks[at] ?? '' }] : [];
    }),
  );
};

/** Levels that stand again and again under competencies: those of one name become one. */
const byName = (groups: readonly LevelGroup[], reading: Reading): Level[] => {
  const levels = new Map<string, Level>();
  for (const { parent, levels: sections } of groups) {
    for (const section of sections) {
      const name = plainName(section.heading);
      const known = levels.get(name) ?? null;
      const level = readLevel(section, reading, new Set(), { known, category: parent.heading });
      if (level) levels.set(name, level);
    }
  }
  return [...levels.values()];
};

/** Sections that hold levels, or stand before the first of them, whose words are about the path as a whole. */
const sectionsAbove = (root: Section, groups: readonly LevelGroup[]): Set<Section> =>
  new Set([root, ...root.sections.slice(0, 1).filter(({ depth }) => depth === 1), ...groups.flatMap(({ ancestors, parent }) => [...ancestors, parent])]);

/** Whether a section is none of the levels, stands in none of them, and holds none. */
const isApartFrom = (groups: readonly LevelGroup[]): ((section: Section) => boolean) => {
  const rungs = new Set(groups.flatMap(({ levels, ancestors, parent }) => [...levels, ...ancestors, parent]));
  return (section) => !rungs.has(section) && !within(groups, section);
};

const within = (groups: readonly LevelGroup[], section: Section): boolean => {
  const holds = (outer: Section): boolean => outer.sections.some((inner) => inner === section || holds(inner));
  return groups.some(({ levels }) => levels.some(holds));
};
