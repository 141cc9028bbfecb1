import type { Level } from '../../paths/path';
import type { RatingValue } from '../rating';

/** How an expectation counts, by its id: as the person rated it, or only where evidence proves it. */
export type RatingSource = (expectationId: string) => RatingValue;

/** A level among the levels of its track on the same path, lowest first; it is one of them. */
export interface TrackedLevel {
  readonly level: Level;
  readonly track: readonly Level[];
}

/** The levels a person climbs to a level, lowest first, the level itself last. */
export const climbOf = ({ level, track }: TrackedLevel): readonly Level[] =>
  track.slice(0, track.findIndex(({ id }) => id === level.id) + 1);
