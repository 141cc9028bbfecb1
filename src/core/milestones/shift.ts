import { addDays } from '../kit/dates';
import type { Milestone } from './milestone';

/** The dates a person set on a milestone. */
export type OwnDates = Pick<Milestone, 'start' | 'due' | 'pinnedOn'>;

/**
 * The dates a person set on a milestone, so many days later, or earlier where negative; null where it has
 * none to move. What the schedule found follows by itself.
 */
export const shiftedDates = ({ start, due, pinnedOn }: OwnDates, days: number): OwnDates | null => {
  if (start === null && due === null && pinnedOn === null) return null;
  const shifted = (date: Milestone['due']): Milestone['due'] => (date === null ? null : addDays(date, days));
  return { start: shifted(start), due: shifted(due), pinnedOn: shifted(pinnedOn) };
};
