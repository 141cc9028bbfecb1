import type { IsoDate } from '../../../../core/kit/dates';
import { toDayNumber } from '../../../../core/kit/day-number';
import { groupBy } from '../../../../core/kit/group';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import { shortLevelName } from '../../../../core/paths/path.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';
import { scheduledMilestone, type ScheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { slippedBy } from '../../../../core/schedule/slip';

/** What bars are gathered by. */
export type Grouping = 'goal' | 'level';

/** The height of a row of the picture in pixels. */
export const rowHeight = 34;

/** The head of a group; `id` is the goal or level, null for what belongs to none. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string | null;
  readonly title: string;
  readonly deadline: number | null;
}

/** One open milestone with its days as day numbers; without a place it stands at today. */
export interface BarRow extends ScheduledMilestone {
  readonly kind: 'bar';
  readonly id: string;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Days by which it ends after the accepted date, 0 where nothing was accepted. */
  readonly slippedBy: number;
}

/** A row and how many rows are above it. */
export interface PlacedRow {
  readonly row: GroupRow | BarRow;
  readonly at: number;
}

/** Heads and bars from top to bottom, the bars by their id, and the days they span. */
export interface Rows {
  readonly all: readonly (GroupRow | BarRow)[];
  readonly bars: readonly BarRow[];
  readonly byId: ReadonlyMap<string, BarRow>;
  /** What waits for a bar, by its id. */
  readonly followers: ReadonlyMap<string, readonly BarRow[]>;
  readonly first: number;
  readonly last: number;
}

/** The open milestones in groups, the group that begins first on top, and within it by their first day. */
export const rowsOf = (plan: Plan, schedule: Schedule, today: IsoDate, grouping: Grouping): Rows => {
  const groupOf = ({ milestone: { goalId } }: ScheduledMilestone): string | null => {
    const goal = goalId === null ? undefined : plan.goals[goalId];
    return (grouping === 'goal' ? goal?.id : goal?.levelId) ?? null;
  };
  const scheduled = Object.values(plan.milestones)
    .filter(isOpen)
    .map((milestone) => scheduledMilestone(plan, schedule, milestone, today))
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const all: (GroupRow | BarRow)[] = [];
  for (const [id, members] of groupBy(scheduled, groupOf)) {
    const goal = grouping === 'goal' && id !== null ? plan.goals[id] : undefined;
    const title = goal?.title ?? (id === null ? 'Without a goal' : shortLevelName(plan, id));
    all.push({ kind: 'group', id, title, deadline: goal?.deadline ? toDayNumber(goal.deadline) : null });
    for (const member of members) all.push(barOf(member, all.length, today));
  }
  const bars = all.filter((row) => row.kind === 'bar');
  const days = all.flatMap((row) => (row.kind === 'bar' ? [row.first, row.last] : (row.deadline ?? [])));
  return {
    all,
    bars,
    byId: new Map(bars.map((bar) => [bar.id, bar])),
    followers: followersOf(bars),
    first: days.reduce((least, day) => Math.min(least, day), toDayNumber(today)),
    last: days.reduce((most, day) => Math.max(most, day), toDayNumber(today)),
  };
};

/** The rows from the first to the last, counted from the top. */
export const rowsBetween = ({ all }: Rows, first: number, last: number): readonly PlacedRow[] =>
  all.slice(first, last + 1).map((row, at) => ({ row, at: first + at }));

/** Some rows and the active one, which is there wherever it is; the same rows where it is among them. */
export const withActive = (rows: readonly PlacedRow[], active: BarRow | null): readonly PlacedRow[] => {
  const [first, last] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? -1];
  return active && (active.row < first || active.row > last) ? [...rows, { row: active, at: active.row }] : rows;
};

const followersOf = (bars: readonly BarRow[]): ReadonlyMap<string, readonly BarRow[]> => {
  const followers = new Map<string, BarRow[]>();
  for (const bar of bars) {
    for (const id of bar.milestone.prerequisiteIds) {
      const known = followers.get(id);
      if (known) known.push(bar);
      else followers.set(id, [bar]);
    }
  }
  return followers;
};

const barOf = (scheduled: ScheduledMilestone, row: number, today: IsoDate): BarRow => {
  const { milestone, placement } = scheduled;
  const last = toDayNumber(placement?.end ?? today);
  return {
    ...scheduled,
    kind: 'bar',
    id: milestone.id,
    row,
    first: toDayNumber(placement?.start ?? today),
    last,
    slippedBy: slippedBy(milestone, placement),
  };
};

const orderOf = ({ milestone, placement }: ScheduledMilestone): string => `${placement?.start ?? '9'} ${milestone.title}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
