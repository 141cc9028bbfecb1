import type { Minor } from '../kit/money';
import type { Benefits } from './offer';

/**
 * Hours a year that an offer asks for: 52 weeks less the leave, and with `commute` the way to work on the
 * days that are not remote. 40 hours and 25 days of leave are 1,880.
 */
export const yearlyHours = (benefits: Benefits, commute = false): number => {
  const weeks = 52 - benefits.leaveDays / 5;
  const days = Math.max(0, 5 - benefits.remoteDays);
  const travel = commute ? (days * benefits.commuteMinutes) / 60 : 0;
  return Math.max(0, weeks) * (benefits.weeklyHours + travel);
};

/** What an hour brings when a year brings `amount`, in minor units; null where no hour is worked. */
export const perHour = (amount: Minor, benefits: Benefits, commute = false): Minor | null => {
  const hours = yearlyHours(benefits, commute);
  return hours > 0 ? Math.round(amount / hours) : null;
};
