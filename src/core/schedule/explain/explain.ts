import type { IsoDate, IsoWeek } from '../../kit/dates';
import { weekOf } from '../../kit/dates';
import { never } from '../columns';
import { prerequisitesFirst, rankingFrom } from '../ranking';
import type { Schedule } from '../schedule';
import { sweeperFor } from '../sweep';
import { chainTo, type ChainLink } from './chain';

/** A week whose hours are used up before a due date, with what takes them, the most hours first. */
export interface FullWeek {
  readonly week: IsoWeek;
  readonly capacity: number;
  readonly planned: number;
  readonly others: readonly { readonly milestoneId: string; readonly title: string; readonly hours: number }[];
}

/**
 * Why a milestone cannot keep its date. `because` is "chain" when it would be late even if it and what it waits for came before
 * all other work, and "full-weeks" when other work takes the hours. `end` is null where it has no place at all.
 */
export interface Explanation {
  readonly milestoneId: string;
  readonly title: string;
  readonly due: IsoDate;
  readonly end: IsoDate | null;
  readonly days: number | null;
  readonly because: 'chain' | 'full-weeks';
  readonly chain: readonly ChainLink[];
  readonly fullWeeks: readonly FullWeek[];
}

/** Explains a milestone that ends after its own due date or its goal's deadline; null for one that is in time or has no date. */
export const explanationOf = (schedule: Schedule, milestoneId: string): Explanation | null => {
  const { network, sweep, calendar } = schedule.basis;
  const place = network.places.get(milestoneId);
  if (place === undefined || network.columns.open[place] === 0) return null;
  const due = network.columns.due[place] ?? never;
  const end = sweep.finish[place] ?? -1;
  if (due === never || (end >= 0 && end <= due)) return null;
  const alone = endAlone(schedule, place);
  const because = alone < 0 || alone > due ? 'chain' : 'full-weeks';
  return {
    milestoneId,
    title: network.milestones[place]?.title ?? '',
    due: calendar.dateAt(due),
    end: end < 0 ? null : calendar.dateAt(end),
    days: end < 0 ? null : end - due,
    because,
    chain: chainTo(schedule, milestoneId),
    fullWeeks: fullWeeksBefore(schedule, place, calendar.dateAt(Math.max(0, due))),
  };
};

/** The day a place would end on if it and all it waits for came first, -1 where it has no place even so. */
const endAlone = ({ basis: { network, calendar, ranking } }: Schedule, place: number): number => {
  const wanted = withPrerequisites(network.edges.before, place);
  const order = [...ranking.order].toSorted((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)));
  const first = prerequisitesFirst(network, rankingFrom(Uint32Array.from(order), network.ids.length));
  return sweeperFor(network, calendar).run(first).finish[place] ?? -1;
};

const withPrerequisites = (
  before: Schedule['basis']['network']['edges']['before'],
  place: number,
): ReadonlySet<number> => {
  const wanted = new Set([place]);
  for (const one of wanted) {
    for (let edge = before.start[one] ?? 0; edge < (before.start[one + 1] ?? 0); edge += 1) wanted.add(before.other[edge] ?? 0);
  }
  return wanted;
};

/** Whether no quarter hour from today on is left in a week, counted from this one. */
const isUsedUp = ({ basis: { sweep, calendar } }: Schedule, week: number): boolean => {
  const [from, to] = [calendar.monday + 7 * week, calendar.monday + 7 * week + 6];
  const isWithin = (day: number): boolean => day >= from && day <= to;
  let left = 0;
  for (let day = Math.max(0, from); day <= to; day += 1) left += calendar.free[day] ?? 0;
  for (const { day, quarters } of calendar.bookings) if (isWithin(day)) left += quarters;
  const { slots } = sweep;
  for (let at = 0; at < slots.count; at += 1) if (isWithin(slots.day[at] ?? 0)) left -= slots.quarters[at] ?? 0;
  return left <= 0;
};

/** Weeks up to a date in which no quarter hour is left, with the work in them that the milestone does not wait for. */
const fullWeeksBefore = (schedule: Schedule, place: number, due: IsoDate): FullWeek[] => {
  const { network, sweep, calendar } = schedule.basis;
  const wanted = withPrerequisites(network.edges.before, place);
  const hours = new Map<IsoWeek, Map<number, number>>();
  const { slots } = sweep;
  for (let at = 0; at < slots.count; at += 1) {
    const other = slots.place[at] ?? 0;
    const on = calendar.dateAt(slots.day[at] ?? 0);
    if (wanted.has(other) || on > due) continue;
    const week = weekOf(on);
    const inWeek = hours.get(week) ?? new Map<number, number>();
    inWeek.set(other, (inWeek.get(other) ?? 0) + (slots.quarters[at] ?? 0) / 4);
    hours.set(week, inWeek);
  }
  return schedule.weeks
    .filter(({ week }, at) => week <= weekOf(due) && hours.has(week) && isUsedUp(schedule, at))
    .map(({ week, capacity, planned }) => ({
      week,
      capacity,
      planned,
      others: [...(hours.get(week) ?? [])]
        .toSorted(([a, some], [b, more]) => more - some || a - b)
        .map(([other, taken]) => ({
          milestoneId: network.ids[other] ?? '',
          title: network.milestones[other]?.title ?? '',
          hours: taken,
        })),
    }));
};
