import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { loggedHours } from './milestone.queries';

/** A finished milestone with the hours it was thought to take and those it took; `ratio` is actual by estimated. */
export interface Estimate {
  readonly milestoneId: string;
  readonly title: string;
  readonly finishedOn: IsoDate;
  readonly estimated: number;
  readonly actual: number;
  readonly ratio: number;
  /** The middle ratio of this one and up to four finished before it. */
  readonly trend: number;
}

/** Finished milestones with an estimate and hours logged, in the order they were finished; practice has no estimate. */
export const estimatesOf = ({ milestones }: Pick<Plan, 'milestones'>): Estimate[] => {
  const finished = Object.values(milestones).flatMap((milestone) => {
    const { id, title, status, repeat, effort, finishedOn } = milestone;
    const actual = loggedHours(milestone);
    if (status !== 'done' || repeat !== null || finishedOn === null || effort <= 0 || actual <= 0) return [];
    return [{ milestoneId: id, title, finishedOn, estimated: effort, actual, ratio: actual / effort }];
  });
  const inOrder = finished.toSorted((a, b) => `${a.finishedOn} ${a.title}`.localeCompare(`${b.finishedOn} ${b.title}`));
  return inOrder.map((one, at) => ({ ...one, trend: middle(inOrder.slice(Math.max(0, at - 4), at + 1).map(({ ratio }) => ratio)) }));
};

/** The middle of some numbers, the mean of the two middle ones where their count is even: `middle([1, 2, 4, 9])` is 3. */
const middle = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
};
