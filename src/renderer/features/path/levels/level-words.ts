import { formatMoney } from '../../../../core/kit/money';
import { groupBy } from '../../../../core/kit/group';
import type { Expectation, Level, PayBand, Share, YearsBand } from '../../../../core/paths/path';

/** A band of years in words: `{ from: 7, to: 10 }` is "7–10 years", an open one "10+ years". */
export const yearsText = ({ from, to }: YearsBand): string => {
  if (to === null) return `${from}+ years`;
  return to === from ? `${from} ${from === 1 ? 'year' : 'years'}` : `${from}–${to} years`;
};

/** A pay band in words: "$200,000–$300,000 or more a year". */
export const payText = (band: PayBand, locale: string): string => {
  const money = (amount: number): string => formatMoney(amount, band.currency, locale);
  const figures = band.to === null ? money(band.from) : `${money(band.from)}–${money(band.to)}`;
  const article = band.per === 'year' || band.per === 'month' ? 'a' : 'per';
  return `${figures}${band.openEnd ? ' or more' : ''} ${article} ${band.per}`;
};

/** A share of time in words: "40 %", a range "15–20 %". */
export const shareText = ({ from, to }: Share): string => (from === to ? `${from} %` : `${from}–${to} %`);

/** A heading of a level with the expectations under it. */
export interface ExpectationGroup {
  readonly title: string;
  readonly expectations: readonly Expectation[];
}

/** The expectations of a level as it reads: responsibilities first, skills by category, soft skills last. */
export const expectationGroups = (level: Pick<Level, 'expectations'>): ExpectationGroup[] =>
  [...groupBy(level.expectations, ({ kind, category }) => `${kindOrder.indexOf(kind)} ${category}`)]
    .map(([key, expectations]) => ({ order: Number(key.slice(0, 1)), title: key.slice(2), expectations }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ title, expectations }) => ({ title, expectations }));

/** The headings of several levels in one order, so that levels side by side can be read across. */
export const sharedHeadings = (levels: readonly Level[]): string[] => {
  const all = levels.flatMap((level) => level.expectations);
  return expectationGroups({ expectations: all }).map(({ title }) => title);
};

const kindOrder: readonly Expectation['kind'][] = ['responsibility', 'skill', 'soft-skill'];
