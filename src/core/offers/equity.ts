import type { Minor } from '../kit/money';
import type { Assumptions, Grant } from './offer';
import { tranchesOf } from './vesting';

/** What the price of a share is at the end of a month, as a multiple of today's; 1 in month 0. */
export type PricePath = (month: number) => number;

/** A price that grows by the same share every year: 0.1 gives 1.1 after 12 months. */
export const steadyPrice =
  ({ priceGrowth }: Pick<Assumptions, 'priceGrowth'>): PricePath =>
  (month) =>
    (1 + priceGrowth) ** (month / 12);

/** A part of a grant that vests: `month` counts from the first day of work, `value` is in minor units. */
export interface Vested {
  readonly grantId: string;
  readonly month: number;
  /** Units that vest, or null for a grant that is known by its value only. */
  readonly units: number | null;
  readonly value: Minor;
}

/**
 * What vests of a grant and what it is worth on that day: units times the price of the day (an option: less
 * its strike, never under nothing), less the haircut. 100 units at 12.50 with a haircut of 10 % are worth
 * 1,125.
 */
export const vestedParts = (grant: Grant, price: PricePath, haircut: number): Vested[] =>
  tranchesOf(grant.units ?? grant.value, grant.vesting).map(({ month: after, amount }) => {
    const month = grant.startMonth + after;
    const value = grant.units === null ? amount * price(month) : amount * unitValue(grant, price(month));
    return {
      grantId: grant.id,
      month,
      units: grant.units === null ? null : amount,
      value: Math.round(value * (1 - haircut)),
    };
  });

/** What one unit is worth in minor units when the price is a multiple of the price at the grant. */
export const unitValue = ({ kind, price, strike }: Grant, multiple: number): number =>
  kind === 'option' ? Math.max(0, price * multiple - strike) : price * multiple;

/** What it costs to exercise every option that is one's own at the end of a month, in minor units. */
export const exerciseCost = (grants: readonly Grant[], month: number): Minor =>
  grants
    .filter(({ kind }) => kind === 'option')
    .flatMap((grant) =>
      tranchesOf(grant.units ?? 0, grant.vesting).map(({ month: after, amount }) =>
        grant.startMonth + after <= month ? amount * grant.strike : 0,
      ),
    )
    .reduce((sum, cost) => sum + cost, 0);
