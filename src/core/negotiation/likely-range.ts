import type { IsoDate } from '../kit/dates';
import type { Minor } from '../kit/money';
import { marketBand } from '../pay/market-band';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';

/** Where the other side may be expected to settle, in minor units a year, and what says so. */
export interface LikelyRange {
  readonly from: Minor;
  readonly to: Minor;
  readonly basis: 'posted' | 'market';
}

/**
 * The other side's likely range: what they posted where they did, else what the market pays for the target
 * level by the figures noted; null where neither is known in the talk's currency.
 */
export const likelyRange = (plan: Plan, today: IsoDate): LikelyRange | null => {
  const { posted, currency } = plan.negotiation;
  if (posted) return { ...posted, basis: 'posted' };
  const standing = standingOf(plan);
  const market = standing && marketBand(plan, standing.target.id, currency, today);
  return market ? { from: market.from, to: market.to, basis: 'market' } : null;
};

/**
 * What lies between one's floor and the upper end of a range, the room for an agreement (Raiffa, 1982): with
 * a floor of 100 and a range of 90 to 120 it is 20, with a floor of 130 it is -10, and none is likely.
 */
export const roomFor = (floor: Minor, { to }: Pick<LikelyRange, 'to'>): Minor => to - floor;
