import type { Level } from '../../../../core/paths/path';
import type { Pace } from '../../../ui/use-gradually';
import { expectationGroups } from './level-words';

/** How the lists of a board are drawn: how long the longest is, and how many rows of each come at first and then. */
export interface BoardPace extends Pace {
  readonly longest: number;
}

/** A board up to this size is drawn in one go. */
const atOnce = 600;

/** Rows drawn with each step of a larger one. */
const perStep = 150;

/**
 * How to draw a board of levels: all at once where it is of a usual size, else some rows of each list first and the
 * rest after them, beginning with enough to hold the row that is meant.
 */
export const boardPace = (levels: readonly Level[], meantId: string | null): BoardPace => {
  const lists = levels.flatMap(expectationGroups).map(({ expectations }) => expectations);
  const rows = lists.reduce((sum, list) => sum + list.length, 0);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  if (rows <= atOnce) return { longest, first: longest, step: longest };
  const meant = Math.max(-1, ...lists.map((list) => list.findIndex(({ id }) => id === meantId)));
  const share = (count: number): number => Math.max(1, Math.floor(count / lists.length));
  return { longest, first: Math.max(share(atOnce / 2), meant + 1), step: share(perStep) };
};
