import { IsoDate } from '../kit/dates';
import { z } from '../kit/schema';

/** How well an expectation is met, from least to most. */
export const RatingValue = z.enum(['not-yet', 'growing', 'solid', 'teaching-others']);
/** See the schema of the same name. */
export type RatingValue = z.infer<typeof RatingValue>;

/** One dated rating of an expectation; the newest one counts, the older ones are its history. */
export const Rating = z.object({ on: IsoDate, value: RatingValue });
/** See the schema of the same name. */
export type Rating = z.infer<typeof Rating>;
