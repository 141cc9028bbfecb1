import { IsoDate } from '../kit/dates';
import { Amount, Currency } from '../kit/money';
import { Id, Line, Link, z } from '../kit/schema';

/**
 * What others are paid, as one source says it: a range or a single figure for a year, in minor units.
 * `percentile` is 50 for a median, null where the source names none; `levelId` the level it is for, null
 * where it names none. Shown with its source and date wherever it is used.
 */
export const MarketFigure = z.object({
  id: Id,
  source: Line,
  role: z.string().max(500),
  levelId: Id.nullable(),
  place: z.string().max(200),
  from: Amount,
  to: Amount.nullable(),
  percentile: z.number().min(0).max(100).nullable(),
  currency: Currency,
  on: IsoDate,
  link: Link,
  note: z.string().max(2_000),
});
/** See the schema of the same name. */
export type MarketFigure = z.infer<typeof MarketFigure>;

/**
 * What the same basket cost in a year, from any index a person trusts; only the ratio of two years counts.
 */
export const PriceIndex = z.object({
  year: z.int().min(1900).max(2200),
  index: z.number().positive().max(1e9),
});
/** See the schema of the same name. */
export type PriceIndex = z.infer<typeof PriceIndex>;

/**
 * What one unit of `from` was worth in `to` on a day, as the person entered it; nothing is converted without
 * one.
 */
export const ExchangeRate = z.object({
  id: Id,
  from: Currency,
  to: Currency,
  rate: z.number().positive().max(1e9),
  on: IsoDate,
});
/** See the schema of the same name. */
export type ExchangeRate = z.infer<typeof ExchangeRate>;
