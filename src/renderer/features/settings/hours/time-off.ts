import type { Availability } from '../../../../core/availability/availability';
import type { IsoDate } from '../../../../core/kit/dates';

/** Days without learning: a stretch with a name of its own, or one day off. */
export type TimeOff =
  | { readonly kind: 'stretch'; readonly id: string; readonly from: IsoDate; readonly to: IsoDate; readonly label: string }
  | { readonly kind: 'day'; readonly on: IsoDate };

/** What is not over yet, the earliest first. */
export const timeOffAhead = (
  { daysOff, blackouts }: Pick<Availability, 'daysOff' | 'blackouts'>,
  today: IsoDate,
): TimeOff[] =>
  [
    ...blackouts.map(({ id, from, to, label }): TimeOff => ({ kind: 'stretch', id, from, to, label })),
    ...daysOff.map((on): TimeOff => ({ kind: 'day', on })),
  ]
    .filter((off) => lastOf(off) >= today)
    .toSorted((a, b) => firstOf(a).localeCompare(firstOf(b)));

const firstOf = (off: TimeOff): IsoDate => (off.kind === 'day' ? off.on : off.from);
const lastOf = (off: TimeOff): IsoDate => (off.kind === 'day' ? off.on : off.to);
