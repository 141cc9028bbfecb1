import type { IsoWeek } from '../kit/dates';
import { splitByWeight } from '../kit/money';
import { countsAs, findActivity } from './activity.queries';
import type { Activity, Level, Share } from '../paths/path';
import { findLevel, shortLevelName } from '../paths/path.queries';
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
 * words, then the person's own.
 */
export const journalActivities = (plan: Plan): JournalActivity[] => {
  const own = Object.values(plan.journal.activities)
    .map(({ id, text }) => ({ id, text, levelName: '', current: null, target: null }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  const standing = standingOf(plan);
  if (!standing) return own;
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
  return [...today, ...ahead, ...own];
};

/**
 * The hours of some weeks by activity against a level, the target level unless another is named. Percents are
 * whole and add up to 100 (largest remainder) where there are hours at all. The level's own activities come
 * first, with hours or not; then the others hours were spent on, for which nothing is expected.
 */
export const weekAgainstRole = (
  plan: Plan,
  weeks: readonly IsoWeek[],
  levelId = plan.position?.targetLevelId,
): RoleLine[] => {
  const level = levelId === undefined ? undefined : findLevel(plan, levelId)?.level;
  const hours = hoursAt(plan, level, weeks);
  const expected = level?.activities ?? [];
  const others = [...hours].filter(
    ([id, spent]) => spent > 0 && !expected.some((activity) => activity.id === id),
  );
  const rows = [
    ...expected.map(({ id, text, share }) => ({ id, text, expected: share, hours: hours.get(id) ?? 0 })),
    ...others.map(([id, spent]) => ({ id, text: activityName(plan, id), expected: null, hours: spent })),
  ];
  const total = rows.reduce((sum, row) => sum + row.hours, 0);
  const percents =
    total > 0
      ? splitByWeight(
          100,
          rows.map((row) => row.hours),
        )
      : [];
  return rows.map((row, at) => {
    const percent = percents[at] ?? 0;
    const gap = row.expected && total > 0 ? gapTo(row.expected, percent) : null;
    return { activityId: row.id, text: row.text, hours: row.hours, percent, expected: row.expected, gap };
  });
};

/**
 * The name of an activity, with its level where it is one of a path; its id where nothing holds it any more.
 */
export const activityName = (plan: Plan, activityId: string): string => {
  const activity = findActivity(plan, activityId);
  if (!activity) return activityId;
  return activity.levelId === null
    ? activity.text
    : `${activity.text} (${shortLevelName(plan, activity.levelId)})`;
};

const sameActivity = (level: Level, text: string): Activity | undefined =>
  level.activities.find((activity) => activity.text.toLowerCase() === text.toLowerCase());

/**
 * The hours of some weeks by the activity of a level they count as, or by their own where they count as none.
 */
const hoursAt = (plan: Plan, level: Level | undefined, weeks: readonly IsoWeek[]): Map<string, number> => {
  const hours = new Map<string, number>();
  for (const week of new Set(weeks)) {
    for (const [id, spent] of Object.entries(plan.weeks[week]?.hours ?? {})) {
      const at = level ? activityAt(plan, level, id) : id;
      hours.set(at, (hours.get(at) ?? 0) + spent);
    }
  }
  return hours;
};

/**
 * The activity of a level that another counts as: itself, one the person said it counts as, or one in the
 * same words; its own id where there is none.
 */
const activityAt = (plan: Plan, level: Level, id: string): string => {
  for (const step of countsAs(plan, id)) {
    const activity =
      level.activities.find((candidate) => candidate.id === step) ?? sameActivity(level, textOf(plan, step));
    if (activity) return activity.id;
  }
  return id;
};

const textOf = (plan: Plan, id: string): string => findActivity(plan, id)?.text ?? '';

const gapTo = ({ from, to }: Share, percent: number): number =>
  percent < from ? percent - from : percent > to ? percent - to : 0;
