import { shortLevelNames } from '../../paths/path.queries';
import type { Plan } from '../../plan/plan';
import type { Table } from '../csv/table';
import type { MarketColumns } from './market-columns';
import {
  readMarketRows,
  type BadRow,
  type MarketDefaults,
  type NamedLevel,
  type NewFigure,
  type ReadRow,
} from './market-rows';

/** What would come of a table: new figures, rows that are in the plan already, and rows kept out. */
export interface MarketPreview {
  readonly fresh: readonly ReadRow[];
  readonly known: readonly ReadRow[];
  readonly bad: readonly BadRow[];
}

/** Reads a table for a plan; a row that says exactly what a figure of the plan says is not added twice. */
export const marketPreview = (
  table: Table,
  columns: MarketColumns,
  defaults: MarketDefaults,
  plan: Pick<Plan, 'market' | 'paths'>,
): MarketPreview => {
  const { rows, bad } = readMarketRows(table, columns, defaults, levelsOf(plan));
  const seen = new Set(Object.values(plan.market).map(wordsOf));
  const isKnown = ({ figure }: ReadRow): boolean => seen.has(wordsOf(figure));
  return { fresh: rows.filter((row) => !isKnown(row)), known: rows.filter(isKnown), bad };
};

/** Each level by its full and by its short name: “Mid-Level Backend Engineer” and “Mid-Level”. */
const levelsOf = ({ paths }: Pick<Plan, 'paths'>): NamedLevel[] =>
  Object.values(paths).flatMap((path) => {
    const short = [...shortLevelNames(path)].map(([id, name]): NamedLevel => ({ id, name }));
    return [...path.levels, ...short];
  });

const wordsOf = (figure: NewFigure): string =>
  JSON.stringify([
    figure.source,
    figure.role,
    figure.levelId,
    figure.place,
    figure.from,
    figure.to,
    figure.percentile,
    figure.currency,
    figure.on,
    figure.link,
    figure.note,
  ]);
