import type { IsoDate } from '../../../../core/kit/dates';
import { daysOfPeriod, periodOf, ReviewPeriod, type PeriodKind } from '../../../../core/reviews/period';

/** The kinds of period with their names, in the order they are chosen from. */
export const kinds: readonly { readonly value: PeriodKind; readonly label: string }[] = [
  { value: 'month', label: 'Month' },
  { value: 'quarter', label: 'Quarter' },
  { value: 'half', label: 'Half' },
  { value: 'year', label: 'Year' },
];

/**
 * The period an address names, this quarter where it names none; one that has not begun becomes this quarter.
 */
export const periodAsked = (id: string | undefined, today: IsoDate): ReviewPeriod => {
  const asked = ReviewPeriod.safeParse(id).data;
  return asked && daysOfPeriod(asked).from <= today ? asked : periodOf('quarter', today);
};

/**
 * The period of another kind that a person means who looks at one: the one its last day lies in, or today's
 * while it runs.
 */
export const sameTime = (period: ReviewPeriod, kind: PeriodKind, today: IsoDate): ReviewPeriod => {
  const { to } = daysOfPeriod(period);
  return periodOf(kind, to < today ? to : today);
};
