import { IsoDate } from '../kit/dates';
import { Amount, Currency } from '../kit/money';
import { Id, Line, z } from '../kit/schema';

/** Where an offer stands. */
export const OfferStatus = z.enum(['open', 'accepted', 'declined', 'withdrawn']);
/** See the schema of the same name. */
export type OfferStatus = z.infer<typeof OfferStatus>;

/** An offer of work: yearly base and bonus, sign-on paid once in year one, equity granted once and vested evenly over whole years. */
export const Offer = z.object({
  id: Id,
  company: Line,
  role: z.string().max(500),
  currency: Currency,
  base: Amount,
  bonus: Amount,
  signOn: Amount,
  equity: Amount,
  vestingYears: z.int().min(1).max(10),
  answerBy: IsoDate.nullable(),
  status: OfferStatus,
  notes: z.string().max(20_000),
});
/** See the schema of the same name. */
export type Offer = z.infer<typeof Offer>;
