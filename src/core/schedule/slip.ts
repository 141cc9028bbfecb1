import type { IsoDate } from '../kit/dates';
import { toDayNumber } from '../kit/day-number';
import type { Milestone } from '../milestones/milestone';

/**
 * Days by which work is planned to end after the date last accepted for it: accepted for 3 June and planned to end on
 * 5 June is 2. 0 where nothing was accepted, it has no place, or it ends in time.
 */
export const slippedBy = ({ baseline }: Milestone, placement: { readonly end: IsoDate } | null): number =>
  baseline && placement ? Math.max(0, toDayNumber(placement.end) - toDayNumber(baseline.end)) : 0;
