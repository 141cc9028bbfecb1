import { weekOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { fromDayNumber, toDayNumber } from '../kit/day-number';

/** A week and the hours it offers. */
export interface OfferedWeek {
  readonly week: IsoWeek;
  readonly capacity: number;
}

/**
 * The ISO weeks from a Monday's day number on up to a number, which is counted from 0, with the hours of their days; each is made
 * once. A week belongs to the year of its Thursday, and the first Thursday's is week 1.
 */
export const offeredWeeks = (monday: number, hours: Float64Array): ((last: number) => readonly OfferedWeek[]) => {
  const first = weekOf(fromDayNumber(monday));
  const weeks: OfferedWeek[] = [];
  let [year, week] = [Number(first.slice(0, 4)), Number(first.slice(6)) - 1];
  let newYear = newYearAfter(year);
  const add = (): void => {
    week += 1;
    if (monday + 7 * weeks.length + 3 >= newYear) {
      year += 1;
      week = 1;
      newYear = newYearAfter(year);
    }
    const name = `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}` as IsoWeek;
    weeks.push({ week: name, capacity: hoursOf(hours, weeks.length) });
  };
  return (last) => {
    while (weeks.length <= last) add();
    return weeks.slice(0, last + 1);
  };
};

const hoursOf = (hours: Float64Array, week: number): number => {
  let sum = 0;
  for (let day = 7 * week; day < 7 * week + 7; day += 1) sum += hours[day] ?? 0;
  return sum;
};

const newYearAfter = (year: number): number => toDayNumber(`${String(year + 1).padStart(4, '0')}-01-01` as IsoDate);
