import { IsoDate } from '../kit/dates';
import { Id, Line, type z } from '../kit/schema';
import { Expectation } from './path';

/**
 * An expectation that a changed document no longer holds, kept in its old words because a rating, a goal or a
 * piece of evidence rests on it.
 */
export const PastExpectation = Expectation.extend({
  pathId: Id,
  pathTitle: Line,
  levelName: Line,
  goneSince: IsoDate,
});
/** See the schema of the same name. */
export type PastExpectation = z.infer<typeof PastExpectation>;
