import type { IsoWeek } from '../kit/dates';
import { splitByWeight } from '../kit/money';
import type { Activity, Level, Share } from '../paths/path';
import { shortLevelName } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';

/** An activity the weekly page asks hours for, with the share each of the two levels gives it. */
export interface JournalActivity {
  readonly id: string;
  readonly text: string;
  /** The short name of the level it comes from; today's where both name it. */
  readonly levelName: string;
  readonly current: Share | null;
  readonly target: Share | null;
}

/**
 * Hours on one activity against what a level expects; `gap` is percentage points over (or under, negative)
 * the expected range.
 */
export interface RoleLine {
  readonly activityId: string;
  readonly text: string;
  readonly hours: number;
  readonly percent: number;
  readonly expected: Share | null;
  readonly gap: number | null;
}

/**
 * The activities of today's level, then those of the target level that today's does not name in the same
 * words.
 */
export const journalActivities = (plan: Plan): JournalActivity[] => {
  const standing = standingOf(plan);
  if (!standing) return [];
  const { current, currentName, target, targetName } = standing;
  const today = current.activities.map(({ id, text, share }) => ({
    id,
    text,
    levelName: currentName,
    current: share,
    target: sameActivity(target, text)?.share ?? null,
  }));
  const ahead = target.activities
    .filter(({ text }) => !sameActivity(current, text))
    .map(({ id, text, share }) => ({ id, text, levelName: targetName, current: null, target: share }));
  return [...today, ...ahead];
};

/**
 * The hours of some weeks by activity against a level, the target level unless another is named.
 * Percents are whole and add up to 100 (largest remainder) where there are hours at all. The level's own activities
 * come first, with hours or not; then the others hours were spent on, for which nothing is expected.
 */
export const weekAgainstRole = (
  plan: Plan,
  weeks: readonly IsoWeek[],
  levelId = plan.position?.targetLevelId,
): RoleLine[] => {
  const level = Object.values(plan.paths).flatMap(({ levels }) => levels).find(({ id }) => id === levelId);
  const hours = hoursByActivity(plan, weeks);
  const rows = [
    ...(level?.activities ?? []).map(({ id, text, share }) => ({
      id,
      text,
      expected: share,
      hours: takeHours(plan, hours, id, text),
    })),
    ...[...hours].map(([id, spent]) => ({ id, text: activityName(plan, id), expected: null, hours: spent })),
  ].filter((row, at) => at < (level?.activities.length ?? 0) || row.hours > 0);
  const total = rows.reduce((sum, row) => sum + row.hours, 0);
  const percents = total > 0 ? splitByWeight(100, rows.map((row) => row.hours)) : [];
  return rows.map((row, at) => {
    const percent = percents[at] ?? 0;
    const gap = row.expected && total > 0 ? gapTo(row.expected, percent) : null;
    return { activityId: row.id, text: row.text, hours: row.hours, percent, expected: row.expected, gap };
  });
};

/**
 * The name of an activity wherever it stands in the plan's paths, with its level; its id where no path
 * holds it any more.
 */
export const activityName = (plan: Plan, activityId: string): string => {
  for (const level of Object.values(plan.paths).flatMap(({ levels }) => levels)) {
    const activity = level.activities.find(({ id }) => id === activityId);
    if (activity) return `${activity.text} (${shortLevelName(plan, level.id)})`;
  }
  return activityId;
};

const sameActivity = (level: Level, text: string): Activity | undefined =>
  level.activities.find((activity) => activity.text.toLowerCase() === text.toLowerCase());

const hoursByActivity = (plan: Plan, weeks: readonly IsoWeek[]): Map<string, number> => {
  const hours = new Map<string, number>();
  for (const week of new Set(weeks)) {
    for (const [id, spent] of Object.entries(plan.weeks[week]?.hours ?? {})) {
      hours.set(id, (hours.get(id) ?? 0) + spent);
    }
  }
  return hours;
};

/**
 * Takes the hours of an activity out of the rest, together with those noted under the same words at
 * another level.
 */
const takeHours = (plan: Plan, hours: Map<string, number>, activityId: string, text: string): number => {
  const sameIds = Object.values(plan.paths)
    .flatMap(({ levels }) => levels.flatMap((level) => sameActivity(level, text)?.id ?? []))
    .concat(activityId);
  let taken = 0;
  for (const id of new Set(sameIds)) {
    taken += hours.get(id) ?? 0;
    hours.delete(id);
  }
  return taken;
};

const gapTo = ({ from, to }: Share, percent: number): number =>
  percent < from ? percent - from : percent > to ? percent - to : 0;
