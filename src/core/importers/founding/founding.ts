import { err, ok } from '../../kit/result';
import { newPath } from '../../paths/path';
import { categoryLabels } from '../headings/labels';
import { readSurroundings, type Setting } from '../headings/surroundings';
import type { Importer } from '../importer';
import { outlineIn } from '../markdown/document';
import { noteRules, type Reading } from '../markdown/reading';
import { titleOf } from '../markdown/title';
import { openIds } from '../reading/ids';
import { keptSource } from '../reading/kept-source';
import { openLedger } from '../reading/ledger';
import { linesInGroups, readLevel } from './levels';
import { readNamedParts } from './named-parts';
import { readOverview } from './overview';
import { partsOf, type Parts } from './parts';

/**
 * Reads career paths in Markdown in the format of the founding document: levels with years, expectations,
 * time and pay.
 */
export const foundingImporter: Importer = {
  id: 'founding',
  title: 'Career path in Markdown',
  detect: (source) => {
    const outline = outlineIn(source);
    const parts = outline.ok ? partsOf(outline.value) : null;
    if (!parts || parts.levels.length === 0) return 0;
    const known = Object.values(parts.named).filter((sections) => sections.length > 0).length;
    return Math.min(1, 0.3 + 0.55 * linesInGroups(parts.levels) + known / 40);
  },
  read: (source, importedOn) => {
    const outline = outlineIn(source);
    if (!outline.ok) return err(outline.error);
    const parts = partsOf(outline.value);
    const title = titleOf(parts.title, source);
    const reading: Reading = { ids: openIds(title.words), ledger: openLedger(source.text) };
    title.report(reading.ledger);
    for (const { lines } of parts.structure) reading.ledger.note(lines);
    noteRules(outline.value, reading.ledger);
    const { prose: overview, responsibilities } = readOverview(parts.named.overview, reading);
    const labels = categoryLabels(parts.levels);
    const levels = parts.levels.flatMap((section) => readLevel(section, reading, labels) ?? []);
    if (levels.length === 0) return err({ type: 'no-levels' });
    const others = readNamedParts(parts.named, levels, reading);
    readSurroundings(outline.value, settingOf(parts), levels, reading);
    const path = newPath(reading.ids.pathId, title.words, [keptSource(source, importedOn)]);
    return ok({ path: { ...path, overview, responsibilities, levels, ...others }, ledger: reading.ledger.lines() });
  },
};

const settingOf = ({ levels, named: { overview, ...others } }: Parts): Setting => ({
  above: new Set(),
  apart: new Set([...levels, ...Object.values(others).flat()]),
  read: new Set(overview),
  tables: new Set(),
});
