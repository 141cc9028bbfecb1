import { addWeeks, daysOf, weekOf, weekday, type Instant, type IsoDate, type IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { isOff } from '../schedule/capacity';
import { answersOf } from './prompt.queries';
import { newWeek, type Week } from './week';

export { journalActivities, weekAgainstRole, type JournalActivity, type RoleLine } from './role.queries';

/** A page of the journal, written or still empty; `writtenAt` is null for one nobody has touched. */
export type WeekPage = Omit<Week, 'writtenAt'> & { readonly writtenAt: Instant | null };

/** Whether a week was written, is this week's and still open, was missed, or lies within time off. */
export type WeekState = 'written' | 'open' | 'missed' | 'off';

/** One line of the list of weeks, with the first thing written in it as it is kept: see `plainWords`. */
export interface WeekLine {
  readonly week: IsoWeek;
  readonly state: WeekState;
  readonly first: string;
}

/** The page of a week, or an empty one. */
export const weekOrEmpty = (plan: Plan, week: IsoWeek): WeekPage => plan.weeks[week] ?? emptyWeek(week);

/** Whether a page holds anything: an answer that is not blank, hours, a mood or energy. */
export const isWritten = (
  page: Pick<WeekPage, 'answers' | 'hours' | 'mood' | 'energy'> | undefined,
): boolean =>
  page !== undefined &&
  (page.mood !== null ||
    page.energy !== null ||
    Object.values(page.answers).some((text) => text.trim() !== '') ||
    Object.values(page.hours).some((hours) => hours > 0));

/**
 * Every week from the plan's first to today's, newest first, or those of one ISO year; the plan's first is
 * the one it was made in or the oldest written one.
 */
export const weekList = (plan: Plan, today: IsoDate, year?: number): WeekLine[] => {
  const first = firstWeek(plan);
  const lines: WeekLine[] = [];
  for (let week = weekOf(today); week >= first; week = addWeeks(week, -1)) {
    if (year !== undefined && yearOf(week) > year) continue;
    if (year !== undefined && yearOf(week) < year) break;
    lines.push({ week, state: weekState(plan, week, today), first: firstAnswer(plan, plan.weeks[week]) });
  }
  return lines;
};

/** The ISO years the journal reaches over, newest first. */
export const journalYears = (plan: Plan, today: IsoDate): number[] => {
  const [first, last] = [yearOf(firstWeek(plan)), yearOf(weekOf(today))];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, back) => last - back);
};

/** The ISO year of a week: `2026-W53` lies in 2026, also its days of January. */
export const yearOf = (week: IsoWeek): number => Number(week.slice(0, 4));

/** How one week stands; a week is off when all days that would have had hours are days off or time off. */
export const weekState = (plan: Plan, week: IsoWeek, today: IsoDate): WeekState => {
  if (isWritten(plan.weeks[week])) return 'written';
  if (isWeekOff(plan, week)) return 'off';
  return week >= weekOf(today) ? 'open' : 'missed';
};

/**
 * Weeks written one after the other up to today; this week may still be open, and weeks off neither count
 * nor break it.
 */
export const streak = (plan: Plan, today: IsoDate): number => {
  const first = firstWeek(plan);
  let count = 0;
  for (let week = weekOf(today); week >= first; week = addWeeks(week, -1)) {
    const state = weekState(plan, week, today);
    if (state === 'missed') break;
    if (state === 'written') count += 1;
  }
  return count;
};

const firstWeek = (plan: Plan): IsoWeek => {
  let first = weekOf(plan.createdOn);
  for (const { week } of Object.values(plan.weeks)) if (week < first) first = week;
  return first;
};

const emptyWeek = (week: IsoWeek): WeekPage => {
  const { writtenAt: _, ...page } = newWeek(week, '' as Instant);
  return { ...page, writtenAt: null };
};

const isWeekOff = (plan: Plan, week: IsoWeek): boolean => {
  const { weekdayHours } = plan.availability;
  const days = daysOf(week);
  const learningDays = days.filter((day) => (weekdayHours[weekday(day) - 1] ?? 0) > 0);
  return (learningDays.length > 0 ? learningDays : days).every((day) => isOff(plan.availability, day));
};

const firstAnswer = (plan: Plan, page: Week | undefined): string =>
  page ? (answersOf(plan, page)[0]?.text ?? '') : '';
