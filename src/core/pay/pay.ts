import { IsoDate } from '../kit/dates';
import { Amount, Currency } from '../kit/money';
import { Id, z } from '../kit/schema';

/** Own pay from a date on: base, bonus paid, equity vested and what benefits are worth, for a year, in minor units. */
export const PayRecord = z.object({
  id: Id,
  from: IsoDate,
  currency: Currency,
  base: Amount,
  bonus: Amount,
  equity: Amount,
  benefits: Amount,
  note: z.string().max(2_000),
});
/** See the schema of the same name. */
export type PayRecord = z.infer<typeof PayRecord>;
