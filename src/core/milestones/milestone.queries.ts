import type { Milestone } from './milestone';

/** Hours logged on a milestone so far. */
export const loggedHours = (milestone: Milestone): number =>
  milestone.logged.reduce((sum, { hours }) => sum + hours, 0);

/** Hours of work still to do: effort less what is logged, never under a quarter hour while it is open, 0 once it is closed. */
export const remainingHours = (milestone: Milestone): number =>
  isOpen(milestone) ? Math.max(0.25, milestone.effort - loggedHours(milestone)) : 0;

/** Whether a milestone still asks for time. */
export const isOpen = (milestone: Milestone): boolean =>
  milestone.status === 'planned' || milestone.status === 'in-progress';
