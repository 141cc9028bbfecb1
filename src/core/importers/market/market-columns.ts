import { z } from '../../kit/schema';
import { plainWords } from '../records/key-roles';

/** What a column of a table of market figures can hold, in the order it is asked. */
export const marketFields = [
  'source',
  'role',
  'level',
  'place',
  'from',
  'to',
  'percentile',
  'currency',
  'on',
  'link',
  'note',
] as const;

/** One of the things a column of a table of market figures can hold. */
export type MarketField = (typeof marketFields)[number];

/** Which column holds what, by the column's header; what no column holds is left out. */
export const MarketColumns = z.partialRecord(z.enum(marketFields), z.string().max(500));
/** See the schema of the same name. */
export type MarketColumns = z.infer<typeof MarketColumns>;

/** By what a table is known again: its header in plain words, at most 400 characters. */
export const headerKey = (header: readonly string[]): string =>
  header
    .map((cell) => cell.trim().toLowerCase())
    .join(' | ')
    .slice(0, 400) || 'nothing';

/**
 * Which column holds what: as it was chosen for the same header before, else guessed from the words of the
 * header, each column for one thing.
 */
export const columnsFor = (
  header: readonly string[],
  remembered: Readonly<Record<string, Readonly<Record<string, string>>>>,
): MarketColumns => {
  const chosen = remembered[headerKey(header)];
  const columns: MarketColumns = {};
  for (const field of marketFields) {
    const before = chosen?.[field];
    const known = before !== undefined && header.includes(before) ? before : null;
    const taken = Object.values(columns);
    const guessed = chosen ? null : header.find((cell) => !taken.includes(cell) && means(cell, field));
    const column = known ?? guessed;
    if (column) columns[field] = column;
  }
  return columns;
};

const means = (cell: string, field: MarketField): boolean => usualWords[field].includes(plainWords(cell));

const usualWords: Readonly<Record<MarketField, readonly string[]>> = {
  source: ['source', 'survey', 'company', 'employer', 'provider'],
  role: ['role', 'title', 'job title', 'job', 'position', 'occupation'],
  level: ['level', 'grade', 'seniority'],
  place: ['place', 'location', 'city', 'country', 'region', 'state'],
  from: [
    'from',
    'low',
    'min',
    'minimum',
    'lower',
    'p25',
    'salary',
    'pay',
    'amount',
    'base',
    'median',
    'p50',
    'total',
  ],
  to: ['to', 'high', 'max', 'maximum', 'upper', 'p75', 'p90'],
  percentile: ['percentile', 'quantile'],
  currency: ['currency', 'currency code'],
  on: ['as of', 'date', 'on', 'day', 'year', 'month', 'updated'],
  link: ['link', 'url', 'address'],
  note: ['note', 'notes', 'comment', 'remarks', 'licence', 'license'],
};
