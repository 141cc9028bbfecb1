import type { Minor } from '../../kit/money';
import type { Level, PayBand } from '../../paths/path';

/**
 * The pay of two levels. `lower` and `upper` are by how much the ends of the band rise in minor units;
 * `upper` is null where a band has no upper end or an open one. `percent` is the rise of the lower end,
 * rounded; null from nothing.
 */
export type PayStep =
  | {
      readonly kind: 'step';
      readonly from: PayBand;
      readonly to: PayBand;
      readonly lower: Minor;
      readonly upper: Minor | null;
      readonly percent: number | null;
    }
  | {
      readonly kind: 'not-comparable';
      readonly from: PayBand;
      readonly to: PayBand;
      readonly because: 'currency' | 'period' | 'kind';
    }
  | { readonly kind: 'missing'; readonly at: 'from' | 'to' | 'both' };

/**
 * The step in pay, only between figures of one currency, one period and one kind: $100K-$140K to $140K-$200K
 * is $40K at the lower end, 40 %, and $60K at the upper. Base pay is compared where only that is of one kind.
 */
export const payStep = (from: Level, to: Level): PayStep => {
  if (!from.pay || !to.pay) {
    return { kind: 'missing', at: from.pay ? 'to' : to.pay ? 'from' : 'both' };
  }
  const whole = stepBetween(from.pay, to.pay);
  if (whole.kind === 'step' || !from.basePay || !to.basePay) return whole;
  const base = stepBetween(from.basePay, to.basePay);
  return base.kind === 'step' ? base : whole;
};

const stepBetween = (from: PayBand, to: PayBand): Exclude<PayStep, { kind: 'missing' }> => {
  const because = differenceOf(from, to);
  if (because) return { kind: 'not-comparable', from, to, because };
  const lower = to.from - from.from;
  return {
    kind: 'step',
    from,
    to,
    lower,
    upper: from.to !== null && to.to !== null ? to.to - from.to : null,
    percent: from.from > 0 ? Math.round((100 * lower) / from.from) : null,
  };
};

const differenceOf = (from: PayBand, to: PayBand): 'currency' | 'period' | 'kind' | null => {
  if (from.currency !== to.currency) return 'currency';
  if (from.per !== to.per) return 'period';
  return from.kind === to.kind ? null : 'kind';
};
