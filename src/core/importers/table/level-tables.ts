import { plainName } from '../headings/level-groups';
import type { Entry } from '../markdown/entries';
import type { Section } from '../markdown/outline';
import type { Row } from '../markdown/table';
import { shapeOf, type Shape } from './shape';

/** A table that says what is expected at each level, and the headings it stands under, outermost first. */
export interface LevelTable {
  readonly entry: Entry;
  readonly shape: Shape;
  readonly head: Row;
  readonly body: readonly Row[];
  readonly chain: readonly Section[];
}

/** All tables of a document that set out levels. */
export const levelTablesOf = (section: Section, above: readonly Section[] = []): LevelTable[] => {
  const chain = [...above, section];
  const own = section.entries.flatMap((entry) => {
    const shape = entry.kind === 'table' ? shapeOf(entry.rows) : null;
    const [head, ...body] = entry.rows;
    return shape && head ? [{ entry, shape, head, body, chain }] : [];
  });
  return [...own, ...section.sections.flatMap((inner) => levelTablesOf(inner, chain))];
};

/** The level names of a table, in order. */
export const levelCells = ({ shape, head, body }: LevelTable): string[] =>
  shape.levels === 'columns'
    ? head.cells.slice(1).map(({ text }) => text)
    : body.map(({ cells }) => cells[shape.nameAt]?.text ?? '').filter((text) => text !== '');

/** Tables over the same levels together: those that share a level's name with one before them. */
export const tablesByLevels = (tables: readonly LevelTable[]): LevelTable[][] => {
  const clusters: { readonly names: Set<string>; readonly tables: LevelTable[] }[] = [];
  for (const table of tables) {
    const names = levelCells(table).map(plainName);
    const known = clusters.find((cluster) => names.some((name) => cluster.names.has(name)));
    if (known) {
      known.tables.push(table);
      for (const name of names) known.names.add(name);
    } else clusters.push({ names: new Set(names), tables: [table] });
  }
  return clusters.map((cluster) => cluster.tables);
};
