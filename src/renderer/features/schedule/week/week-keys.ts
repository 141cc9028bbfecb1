import { addWeeks, type IsoWeek } from '../../../../core/kit/dates';

/** A press of a key with what is held down. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The week a key goes to: P and N to the previous and the next, T to this week; null for any other press. */
export const weekAfterKey = (week: IsoWeek, press: Press, thisWeek: IsoWeek): IsoWeek | null => {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  switch (press.key.toLowerCase()) {
    case 'p':
      return addWeeks(week, -1);
    case 'n':
      return addWeeks(week, 1);
    case 't':
      return thisWeek;
    default:
      return null;
  }
};
