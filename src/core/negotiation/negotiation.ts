import { Mark } from '../marks/mark';
import { Amount, Currency, formatMoney } from '../kit/money';
import { Id, z } from '../kit/schema';

/** The prepared talk about pay: floor (walk away under it), target and opening ask as yearly pay in minor units; marks by tip id. */
export const Negotiation = z.object({
  currency: Currency,
  floor: Amount.nullable(),
  target: Amount.nullable(),
  ask: Amount.nullable(),
  reason: z.string().max(2_000),
  tips: z.record(Id, Mark),
});
/** See the schema of the same name. */
export type Negotiation = z.infer<typeof Negotiation>;

/** The sentence that says how floor, target and ask contradict one another, or null where they do not. */
export const windowContradiction = (window: Omit<Negotiation, 'tips'>): string | null => {
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
