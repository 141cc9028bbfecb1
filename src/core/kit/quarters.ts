import { addMonths, firstOfMonth, type IsoDate } from './dates';

/** A quarter of a calendar year; `name` is "Q4 2026". */
export interface Quarter {
  readonly name: string;
  readonly from: IsoDate;
  /** The first day that belongs to the next quarter. */
  readonly before: IsoDate;
}

/** The quarter a date lies in: 24 November 2026 lies in Q4 2026, which begins on 1 October. */
export const quarterOf = (date: IsoDate): Quarter => {
  const month = Number(date.slice(5, 7));
  const from = addMonths(firstOfMonth(date), -((month - 1) % 3));
  return { name: `Q${Math.ceil(month / 3)} ${date.slice(0, 4)}`, from, before: addMonths(from, 3) };
};

/** The last `count` quarters up to the one a date lies in, the oldest first. */
export const quartersUpTo = (date: IsoDate, count: number): Quarter[] =>
  Array.from({ length: count }, (_, at) => quarterOf(addMonths(firstOfMonth(date), -3 * (count - 1 - at))));

/** Whether a date lies in a quarter. */
export const isWithin = ({ from, before }: Quarter, date: IsoDate): boolean => date >= from && date < before;
