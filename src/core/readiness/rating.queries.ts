import type { IsoDate } from '../kit/dates';
import type { Level } from '../paths/path';
import type { Plan } from '../plan/plan';
import type { Rating, RatingValue } from './rating';

/** The rating of an expectation as it stood on a day: the newest one not after it, or null where there was none. */
export const ratingOn = (plan: Pick<Plan, 'ratings'>, expectationId: string, on: IsoDate): Rating | null =>
  plan.ratings[expectationId]?.findLast((rating) => rating.on <= on) ?? null;

/** The newest rating of an expectation; "not yet" where there is none. */
export const currentRating = (plan: Pick<Plan, 'ratings'>, expectationId: string): RatingValue =>
  plan.ratings[expectationId]?.at(-1)?.value ?? 'not-yet';

/** Whether a rating counts as meeting an expectation. */
export const isMet = (value: RatingValue): boolean => value === 'solid' || value === 'teaching-others';

/** The expectations of a level that were ever rated. */
export const ratedCount = (plan: Pick<Plan, 'ratings'>, level: Pick<Level, 'expectations'>): number =>
  level.expectations.filter(({ id }) => (plan.ratings[id]?.length ?? 0) > 0).length;
