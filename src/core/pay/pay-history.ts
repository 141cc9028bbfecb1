import type { Minor } from '../kit/money';
import type { Plan } from '../plan/plan';
import type { PriceIndex } from './market';
import type { PayRecord } from './pay';
import { payOverTime, totalPay } from './pay.queries';

/**
 * One record of own pay with what came of it: `raise` as a share over the record before (0.05 for 5 %), null
 * for the first and across currencies; `real` in the prices of the newest year entered, with its own raise,
 * null where the year has no prices.
 */
export interface PayStep {
  readonly record: PayRecord;
  readonly total: Minor;
  readonly raise: number | null;
  readonly real: Minor | null;
  readonly realRaise: number | null;
}

/** Own pay with its raises, oldest first, and the year in whose prices it is also given, if any. */
export interface PayHistory {
  readonly steps: readonly PayStep[];
  readonly pricesOf: number | null;
}

/** Raises and buying power of own pay over time. */
export const payHistory = (plan: Plan): PayHistory => {
  const pricesOf = plan.prices.at(-1)?.year ?? null;
  const steps: PayStep[] = [];
  for (const record of payOverTime(plan)) {
    const before = steps.at(-1);
    const total = totalPay(record);
    const real = pricesOf === null ? null : inPricesOf(total, Number(record.from.slice(0, 4)), pricesOf, plan.prices);
    const comparable = before?.record.currency === record.currency;
    steps.push({
      record,
      total,
      raise: comparable ? growth(before.total, total) : null,
      real,
      realRaise: comparable ? growth(before.real, real) : null,
    });
  }
  return { steps, pricesOf };
};

/**
 * What an amount of one year buys in the prices of another, from the ratio of the two indices: 100,000 of a
 * year at 100 is 110,000 in the prices of a year at 110. Null where a year has no index.
 */
export const inPricesOf = (
  amount: Minor,
  year: number,
  pricesOf: number,
  prices: readonly PriceIndex[],
): Minor | null => {
  const indexOf = (wanted: number): number | undefined => prices.find((price) => price.year === wanted)?.index;
  const [then, now] = [indexOf(year), indexOf(pricesOf)];
  return then === undefined || now === undefined ? null : Math.round((amount * now) / then);
};

const growth = (before: Minor | null, after: Minor | null): number | null =>
  before === null || after === null || before === 0 ? null : after / before - 1;
