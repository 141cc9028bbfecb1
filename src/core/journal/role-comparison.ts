import {
  addDays,
  addMonths,
  addWeeks,
  firstOfMonth,
  isoDate,
  mondayOf,
  weekOf,
  type IsoWeek,
} from '../kit/dates';
import type { Share } from '../paths/path';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';
import { weekAgainstRole, type RoleLine } from './role.queries';

/** The stretch of time hours are compared over. */
export type RolePeriod = 'week' | 'month' | 'quarter';

/**
 * One activity of the comparison: own hours and their share, beside the share today's and the target level
 * give it.
 */
export interface ComparedActivity {
  readonly activityId: string;
  readonly text: string;
  readonly hours: number;
  readonly percent: number;
  readonly current: Share | null;
  readonly target: Share | null;
  /** Percentage points over (or under, negative) the target level's range; null where it names no share. */
  readonly gap: number | null;
}

/**
 * Own hours over a period against the two levels, and the drift in a sentence; null where no hours are noted.
 */
export interface RoleComparison {
  readonly weeks: readonly IsoWeek[];
  readonly hours: number;
  readonly lines: readonly ComparedActivity[];
  readonly drift: string | null;
}

/**
 * The weeks of the week, month or quarter a week lies in; a week belongs to the month its Thursday lies in,
 * so that each belongs to one: `2026-W53` belongs to December 2026.
 */
export const weeksOfPeriod = (week: IsoWeek, period: RolePeriod): IsoWeek[] => {
  if (period === 'week') return [week];
  const thursday = addDays(mondayOf(week), 3);
  const month = firstOfMonth(thursday);
  const first = period === 'month' ? month : firstOfQuarter(month);
  const end = addMonths(first, period === 'month' ? 1 : 3);
  const weeks: IsoWeek[] = [];
  for (let at = weekOf(first); mondayOf(at) < end; at = addWeeks(at, 1)) {
    const belongs = addDays(mondayOf(at), 3);
    if (belongs >= first && belongs < end) weeks.push(at);
  }
  return weeks;
};

/** Compares the hours of the period a week lies in with today's level and the target level. */
export const roleComparison = (plan: Plan, week: IsoWeek, period: RolePeriod): RoleComparison => {
  const weeks = weeksOfPeriod(week, period);
  const standing = standingOf(plan);
  const target = weekAgainstRole(plan, weeks);
  const today = standing ? weekAgainstRole(plan, weeks, standing.current.id) : [];
  const lines = target.map(({ activityId, text, hours, percent, expected, gap }): ComparedActivity => {
    const same = today.find((line) => sameLine(line, activityId, text));
    return { activityId, text, hours, percent, current: same?.expected ?? null, target: expected, gap };
  });
  const hours = lines.reduce((sum, line) => sum + line.hours, 0);
  return {
    weeks,
    hours,
    lines,
    drift: hours > 0 && standing ? driftSentence(target, standing.targetName) : null,
  };
};

/**
 * The largest difference between one's own hours and what a level spends its time on, in a sentence; null
 * where the level names no shares: "You spend 12 points less on “Architecture” than Senior does."
 */
export const driftSentence = (lines: readonly RoleLine[], levelName: string): string | null => {
  const named = lines.flatMap(({ text, gap }) => (gap === null ? [] : [{ text, gap }]));
  if (named.length === 0) return null;
  const [largest] = named
    .filter(({ gap }) => gap !== 0)
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (!largest) return `Your hours are spread as those of ${levelName} are.`;
  const points = Math.abs(largest.gap);
  return `You spend ${points} ${points === 1 ? 'point' : 'points'} ${largest.gap < 0 ? 'less' : 'more'} on “${largest.text}” than ${levelName} does.`;
};

const sameLine = (line: RoleLine, activityId: string, text: string): boolean =>
  line.activityId === activityId || line.text.toLowerCase() === text.toLowerCase();

const firstOfQuarter = (month: ReturnType<typeof firstOfMonth>): ReturnType<typeof firstOfMonth> => {
  const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
  return isoDate(`${month.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
};
