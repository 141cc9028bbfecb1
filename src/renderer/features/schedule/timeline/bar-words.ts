import type { Format } from '../../../plan';
import { marksOf } from '../marks/state-words';
import type { BarRow } from './rows';

/** The words beside a bar: how it stands where that is worth saying, that it is pinned, that it has slipped. */
export const markWords = (bar: BarRow): string[] => marksOf(bar).map(({ words }) => words);

/** What is spoken of a bar: its title, its days, when it is due, and its marks. */
export const barName = (bar: BarRow, format: Format): string => {
  const { milestone, placement } = bar;
  return [
    milestone.title,
    ...(placement ? [`${format.date(placement.start)} to ${format.date(placement.end)}`] : []),
    ...(milestone.due === null ? [] : [`due ${format.date(milestone.due)}`]),
    ...markWords(bar),
  ].join(', ');
};
