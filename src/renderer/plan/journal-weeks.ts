import { useMemo } from 'react';
import { journalDays, journalToday, type WeekStart } from '../../core/journal/week-days';
import { weekOf, type IsoDate, type IsoWeek } from '../../core/kit/dates';
import { useFormat, type Format } from './format';
import { usePreferences } from './preferences';
import { useToday } from './today';

/** The weeks of the journal as the person counts them. */
export interface JournalWeeks {
  /** The day to hand to queries of the journal that ask for today. */
  readonly today: IsoDate;
  readonly thisWeek: IsoWeek;
  /** The days of a week, the first as the person's weeks begin; the same list for the same week. */
  readonly days: (week: IsoWeek) => readonly IsoDate[];
  /** "Week 48, 23–29 Nov 2026" */
  readonly title: (week: IsoWeek) => string;
}

/** The weeks of the journal on the day and with the week start the person chose. */
export const useJournalWeeks = (): JournalWeeks => {
  const { weekStart } = usePreferences();
  const format = useFormat();
  const today = useToday();
  return useMemo(() => journalWeeks(weekStart, today, format), [weekStart, today, format]);
};

const journalWeeks = (start: WeekStart, today: IsoDate, format: Format): JournalWeeks => {
  const known = new Map<IsoWeek, readonly IsoDate[]>();
  const days = (week: IsoWeek): readonly IsoDate[] => {
    const found = known.get(week) ?? journalDays(week, start);
    known.set(week, found);
    return found;
  };
  const now = journalToday(today, start);
  return {
    today: now,
    thisWeek: weekOf(now),
    days,
    title: (week) => {
      const [first, ...rest] = days(week);
      return `${format.weekNumber(week)}, ${format.span(first ?? now, rest.at(-1) ?? now)}`;
    },
  };
};
