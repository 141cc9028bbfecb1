import type { MarketField } from '../../../../../../core/importers/market/market-columns';

/** What each thing a column can hold is called, and what may be said for all rows instead. */
export const fieldWords: Readonly<Record<MarketField, string>> = {
  source: 'Source',
  role: 'Role',
  level: 'Level',
  place: 'Place',
  from: 'From, or the figure',
  to: 'To',
  percentile: 'Percentile',
  currency: 'Currency',
  on: 'As of',
  link: 'Link',
  note: 'Note',
};

/** How many rows go in and how many are kept out: “12 figures go in, 2 rows are kept out”. */
export const countWords = (good: number, bad: number, known: number): string =>
  [
    good === 1 ? '1 figure goes in' : `${good} figures go in`,
    known === 0 ? '' : known === 1 ? '1 is in your plan already' : `${known} are in your plan already`,
    bad === 0 ? '' : bad === 1 ? '1 row is kept out' : `${bad} rows are kept out`,
  ]
    .filter((part) => part !== '')
    .join(', ');
