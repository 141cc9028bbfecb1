import { err, ok } from '../../kit/result';
import { newPath, type Level } from '../../paths/path';
import { readNamedParts } from '../founding/named-parts';
import { partsApart, partsOf } from '../founding/parts';
import { readSurroundings } from '../headings/surroundings';
import type { Importer } from '../importer';
import { outlineIn, sizeOf } from '../markdown/document';
import type { Section } from '../markdown/outline';
import { noteRules, type Reading } from '../markdown/reading';
import { titleOf } from '../markdown/title';
import { trackNames } from '../markdown/tracks';
import { openIds } from '../reading/ids';
import { keptSource } from '../reading/kept-source';
import { openLedger } from '../reading/ledger';
import { readColumns } from './columns';
import { openDrafts, type Drafts } from './drafts';
import { levelTablesOf, tablesByLevels, type LevelTable } from './level-tables';
import { readRows } from './rows';

/** Reads tables of competencies by level, in Markdown or HTML, with levels as columns or as rows. */
export const tableImporter: Importer = {
  id: 'table',
  title: 'Table of competencies by level',
  detect: (source) => {
    const outline = outlineIn(source);
    if (!outline.ok) return 0;
    const inTables = levelTablesOf(outline.value).reduce((sum, { entry }) => sum + entry.lines.length, 0);
    return inTables === 0 ? 0 : 0.25 + (0.65 * inTables) / Math.max(inTables, sizeOf(outline.value));
  },
  read: (source, importedOn) => {
    const outline = outlineIn(source);
    if (!outline.ok) return err(outline.error);
    const root = outline.value;
    const tables = levelTablesOf(root);
    const parts = partsOf(root);
    const title = titleOf(parts.title, source);
    const reading: Reading = { ids: openIds(title.words), ledger: openLedger(source.text) };
    title.report(reading.ledger);
    noteRules(root, reading.ledger);
    const levels = levelsIn(tables, reading);
    if (levels.length === 0) return err({ type: 'no-levels' });
    const holding = new Set(tables.flatMap(({ chain }) => chain));
    const named = partsApart(parts, (section) => !holding.has(section));
    const others = readNamedParts(named, levels, reading);
    const setting = {
      above: new Set([root, ...(parts.title ? [parts.title] : []), ...holding]),
      apart: new Set(Object.values(named).flat()),
      read: new Set<Section>(),
      tables: new Set(tables.map(({ entry }) => entry)),
    };
    const overview = readSurroundings(root, setting, levels, reading);
    const path = newPath(reading.ids.pathId, title.words, [keptSource(source, importedOn)]);
    return ok({ path: { ...path, overview, levels, ...others }, ledger: reading.ledger.lines() });
  },
};

/** The levels of all tables; tables that share no level with the others are tracks of their own. */
const levelsIn = (tables: readonly LevelTable[], reading: Reading): Level[] => {
  const clusters = tablesByLevels(tables);
  const tracks = trackNames(clusters.map(([table]) => table?.chain ?? []));
  return clusters.flatMap((cluster, at) => {
    const drafts = openDrafts(tracks[at] ?? '', reading);
    for (const table of cluster) readTable(table, cluster.length > 1, drafts, reading);
    return drafts.all();
  });
};

const readTable = (table: LevelTable, isOneOfSeveral: boolean, drafts: Drafts, reading: Reading): void => {
  if (table.shape.levels === 'rows') return readRows(table, table.shape.nameAt, drafts, reading);
  const corner = table.head.cells[0]?.text ?? '';
  const pillar = corner === '' || general.test(corner) ? (table.chain.at(-1)?.heading ?? '') : corner;
  readColumns(table, isOneOfSeveral && pillar !== '' ? pillar : null, drafts, reading);
};

const general = /competenc|skill|\bareas?\b|dimension|categor|attribute|\btraits?\b|criteri|topic|capabilit|theme|level/i;
