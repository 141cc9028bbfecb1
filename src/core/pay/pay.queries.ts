import type { IsoDate } from '../kit/dates';
import type { Currency, Minor } from '../kit/money';
import type { PayBand } from '../paths/path';
import type { Plan } from '../plan/plan';
import type { PayRecord } from './pay';

/**
 * Where a yearly amount lies in a band. `share` runs from 0 (lower end) to 1 (upper end) inside, else it is null.
 * The gaps are yearly minor units from the amount up to each end of the band, negative once the end is passed,
 * null where there is no such end or the two cannot be compared.
 */
export interface BandPlace {
  readonly kind: 'under' | 'inside' | 'over' | 'other-currency' | 'other-period';
  readonly share: number | null;
  readonly gapToFrom: Minor | null;
  readonly gapToTo: Minor | null;
}

/** Own pay over time, oldest first. */
export const payOverTime = (plan: Plan): PayRecord[] =>
  Object.values(plan.pay).toSorted((a, b) => `${a.from} ${a.id}`.localeCompare(`${b.from} ${b.id}`));

/** The pay that holds on a date: the newest record from that day or before, or null. */
export const payOn = (plan: Plan, date: IsoDate): PayRecord | null =>
  payOverTime(plan).findLast(({ from }) => from <= date) ?? null;

/** Base, bonus, equity and benefits of a year together, in minor units. */
export const totalPay = ({ base, bonus, equity, benefits }: PayRecord): Minor => base + bonus + equity + benefits;

/**
 * Places a yearly amount in a band: 85,000 in 70,000 to 100,000 is inside at 0.5. Bands by the day or hour
 * are not converted.
 */
export const bandPlace = (amount: Minor, currency: Currency, band: PayBand): BandPlace => {
  if (currency !== band.currency) return { kind: 'other-currency', share: null, gapToFrom: null, gapToTo: null };
  const paymentsAYear = { year: 1, month: 12, day: null, hour: null }[band.per];
  if (paymentsAYear === null) return { kind: 'other-period', share: null, gapToFrom: null, gapToTo: null };
  const from = band.from * paymentsAYear;
  const to = band.to === null ? (band.openEnd ? null : from) : band.to * paymentsAYear;
  const kind = amount < from ? 'under' : to !== null && amount > to && !band.openEnd ? 'over' : 'inside';
  return {
    kind,
    share: kind === 'inside' && to !== null ? shareOf(amount, from, to) : null,
    gapToFrom: from - amount,
    gapToTo: to === null ? null : to - amount,
  };
};

const shareOf = (amount: Minor, from: Minor, to: Minor): number =>
  to === from ? 1 : Math.min(1, (amount - from) / (to - from));
