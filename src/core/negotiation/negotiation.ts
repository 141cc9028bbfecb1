import { IsoDate } from '../kit/dates';
import { Mark } from '../marks/mark';
import { Amount, Currency, formatMoney } from '../kit/money';
import { Id, z } from '../kit/schema';
import { Alternative, Issue, Rehearsal, Round } from './talk';

/**
 * The prepared talk about pay: floor (walk away under it) with the day it was decided, target and opening ask
 * as yearly pay in minor units; `place` is the id of the place whose rights apply, empty where none is said;
 * `posted` is the range the other side has published; marks by tip id, own words by the id of a prepared
 * reply.
 */
export const Negotiation = z.object({
  currency: Currency,
  floor: Amount.nullable(),
  floorOn: IsoDate.nullable(),
  target: Amount.nullable(),
  ask: Amount.nullable(),
  reason: z.string().max(2_000),
  place: z.string().max(100),
  posted: z.object({ from: Amount, to: Amount }).nullable(),
  tips: z.record(Id, Mark),
  alternatives: z.record(Id, Alternative),
  issues: z.record(Id, Issue),
  replies: z.record(Id, z.string().max(5_000)),
  rounds: z.record(Id, Round),
  rehearsals: z.record(Id, Rehearsal),
});
/** See the schema of the same name. */
export type Negotiation = z.infer<typeof Negotiation>;

/** The sentence that says how floor, target and ask contradict one another, or null where they do not. */
export const windowContradiction = (
  window: Pick<Negotiation, 'floor' | 'target' | 'ask' | 'currency'>,
): string | null => {
  const { floor, target, ask, currency } = window;
  const money = (amount: number): string => formatMoney(amount, currency);
  if (floor !== null && target !== null && target < floor) {
    return `The target (${money(target)}) lies under the floor (${money(floor)}): you would aim for less than you would walk away from. Raise the target or lower the floor.`;
  }
  if (target !== null && ask !== null && ask < target) {
    return `The opening ask (${money(ask)}) lies under the target (${money(target)}): talks move down from the ask, not up. Raise the ask or lower the target.`;
  }
  if (floor !== null && ask !== null && ask < floor) {
    return `The opening ask (${money(ask)}) lies under the floor (${money(floor)}). Raise the ask or lower the floor.`;
  }
  return null;
};

/** A talk of which nothing is prepared yet. */
export const newNegotiation = (currency: Currency): Negotiation => ({
  currency,
  floor: null,
  floorOn: null,
  target: null,
  ask: null,
  reason: '',
  place: '',
  posted: null,
  tips: {},
  alternatives: {},
  issues: {},
  replies: {},
  rounds: {},
  rehearsals: {},
});
