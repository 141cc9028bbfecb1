import { linksAsText } from '../../core/journal/links';
import { answersOf } from '../../core/journal/prompt.queries';
import type { Week } from '../../core/journal/week';
import { isWritten, weekAgainstRole } from '../../core/journal/week.queries';
import { daysOf, mondayOf, type IsoWeek } from '../../core/kit/dates';
import { capitalised, counted } from '../../core/kit/words';
import type { Plan } from '../../core/plan/plan';
import { standingOf } from '../../core/position/standing.queries';
import type { DocumentOptions } from '../document';

/** How many written weeks are printed, and over how many of them hours are counted. */
export const weeksPrinted = 6;

/** One written week; its mood is not part of it. */
export interface WeekModel {
  readonly week: IsoWeek;
  readonly title: string;
  readonly days: string;
  readonly hours: string;
  readonly answers: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** Where the hours of the printed weeks went, against the target level. */
export interface HoursModel {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly hours: string;
    readonly percent: number;
    readonly expected: string;
    readonly gap: string;
  }[];
}

/** The last written weeks of the journal, newest first. */
export interface JournalModel {
  readonly standfirst: string;
  readonly hours: HoursModel | null;
  readonly weeks: readonly WeekModel[];
}

/** Builds the journal section, or null where no week was written. */
export const journalModel = (plan: Plan, options: DocumentOptions): JournalModel | null => {
  const written = Object.values(plan.weeks)
    .filter((week) => isWritten(week) && mondayOf(week.week) <= options.today)
    .toSorted((a, b) => (a.week < b.week ? 1 : -1));
  const weeks = written.slice(0, weeksPrinted);
  if (weeks.length === 0) return null;
  return {
    standfirst:
      written.length > weeks.length
        ? `The last ${counted(weeks.length, 'week')} of ${written.length} written.`
        : `${capitalised(counted(weeks.length, 'week'))} written so far.`,
    hours: hoursModel(
      plan,
      weeks.map(({ week }) => week),
      options,
    ),
    weeks: weeks.map((week) => weekModel(plan, week, options)),
  };
};

const hoursModel = (
  plan: Plan,
  weeks: readonly IsoWeek[],
  { formats }: DocumentOptions,
): HoursModel | null => {
  const lines = weekAgainstRole(plan, weeks);
  if (lines.every(({ hours }) => hours === 0)) return null;
  const target = standingOf(plan)?.targetName ?? '';
  return {
    title: target === '' ? 'Where the hours went' : `Where the hours went, against ${target}`,
    rows: lines.map(({ activityId, text, hours, percent, expected, gap }) => ({
      id: activityId,
      text,
      hours: formats.hours(hours),
      percent,
      expected: expected
        ? expected.from === expected.to
          ? `${expected.from} %`
          : `${expected.from}–${expected.to} %`
        : '',
      gap: gap === null || gap === 0 ? '' : `${Math.abs(gap)} points ${gap > 0 ? 'more' : 'less'}`,
    })),
  };
};

const weekModel = (plan: Plan, week: Week, { formats }: DocumentOptions): WeekModel => {
  const days = daysOf(week.week);
  const hours = Object.values(week.hours).reduce((sum, spent) => sum + spent, 0);
  return {
    week: week.week,
    title: `Week ${Number(week.week.slice(6))}`,
    days: formats.days(mondayOf(week.week), days[6] ?? mondayOf(week.week)),
    hours: hours > 0 ? formats.hours(hours) : '',
    answers: answersOf(plan, week).map(({ promptId, title, text }) => ({
      id: promptId,
      title,
      text: linksAsText(text),
    })),
  };
};
