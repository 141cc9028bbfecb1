import { capitalised, counted } from '../../../../core/kit/words';
import type { LoadWeek } from '../../../../core/schedule/load.queries';

/** How many weeks one page of the load shows: half a year. */
export const weeksOnPage = 26;

/** A page of the weeks, counted from 0; the last page may be shorter. */
export const pageOf = (weeks: readonly LoadWeek[], page: number): readonly LoadWeek[] =>
  weeks.slice(page * weeksOnPage, (page + 1) * weeksOnPage);

/** Whether a week asks for more hours than it has. */
export const isOverFull = ({ excess }: LoadWeek): boolean => excess > 0;

/** Whether a week has no hour left. */
export const isFull = ({ planned, capacity }: LoadWeek): boolean => planned > 0 && planned >= capacity;

/** What the weeks say as a whole: how many are over-full, or that none is. */
export const loadSentence = (weeks: readonly LoadWeek[]): string => {
  const over = weeks.filter(isOverFull).length;
  if (over > 0) return `${capitalised(counted(over, 'week'))} ${over === 1 ? 'asks' : 'ask'} for more hours than you have`;
  const full = weeks.filter(isFull).length;
  return full === 0 ? 'No week is full' : `${capitalised(counted(full, 'week'))} ${full === 1 ? 'is' : 'are'} full, none over-full`;
};

/** The hours the tallest column stands for: the most any week has or is asked for, at most three times the most it has. */
export const tallest = (weeks: readonly LoadWeek[]): number => {
  const most = (hours: (week: LoadWeek) => number): number => weeks.reduce((top, week) => Math.max(top, hours(week)), 0);
  const capacity = most(({ capacity: has }) => has);
  const asked = most(({ planned, displaced }) => planned + displaced);
  return Math.max(1, capacity === 0 ? asked : Math.min(3 * capacity, Math.max(capacity, asked)));
};
