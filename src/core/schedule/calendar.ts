import type { IsoDate } from '../kit/dates';
import { fromDayNumber, toDayNumber } from '../kit/day-number';
import type { Plan } from '../plan/plan';
import { quartersByDay } from './capacity';

/** How far ahead the schedule looks: 20 years. */
export const horizonDays = 7_305;

/** The days of the schedule, counted from today as day 0, with the quarter hours each offers. */
export interface Calendar {
  readonly quarters: Uint16Array;
  /** The date of a day of the schedule. */
  readonly dateAt: (day: number) => IsoDate;
  /** The day of a date, negative for days gone by. */
  readonly dayOf: (date: IsoDate) => number;
  /** Quarter hours from today to the end of a day: a due date as an amount of work that fits before it. */
  readonly quartersUntil: (day: number) => number;
}

/** Lays out the days from today to the horizon; hours already worked today are taken off today's. */
export const calendarFrom = (plan: Plan, today: IsoDate): Calendar => {
  const first = toDayNumber(today);
  const quarters = quartersByDay(plan.availability, first, horizonDays);
  quarters[0] = Math.max(0, (quarters[0] ?? 0) - Math.ceil(hoursLoggedOn(plan, today) * 4));
  const sums = runningSums(quarters);
  const dates: IsoDate[] = [];
  return {
    quarters,
    dateAt: (day) => (dates[day] ??= fromDayNumber(first + day)),
    dayOf: (date) => toDayNumber(date) - first,
    quartersUntil: (day) => {
      if (day < 0) return 0;
      const last = sums.at(-1) ?? 0;
      return sums[day] ?? last + day - horizonDays;
    },
  };
};

const hoursLoggedOn = (plan: Plan, date: IsoDate): number => {
  let hours = 0;
  for (const { logged } of Object.values(plan.milestones)) {
    for (const log of logged) if (log.on === date) hours += log.hours;
  }
  return hours;
};

const runningSums = (quarters: Uint16Array): Uint32Array => {
  const sums = new Uint32Array(quarters.length);
  let sum = 0;
  for (let day = 0; day < quarters.length; day += 1) {
    sum += quarters[day] ?? 0;
    sums[day] = sum;
  }
  return sums;
};
