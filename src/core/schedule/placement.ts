import { weekOf, type IsoDate, type IsoWeek } from '../kit/dates';
import { toDayNumber, weekdayIndex } from '../kit/day-number';
import type { Plan } from '../plan/plan';
import type { Calendar } from './calendar';
import { weekCapacity } from './capacity';
import type { Slot } from './place';
import type { Work } from './work';

/**
 * Where the remaining work of one open milestone lies: its days with the hours on each, and by how many
 * days it misses its due date.
 */
export interface Placement {
  readonly milestoneId: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly days: readonly { readonly on: IsoDate; readonly hours: number }[];
  readonly lateByDays: number;
}

/** The hours one week offers and the hours the schedule puts into it. */
export interface WeekLoad {
  readonly week: IsoWeek;
  readonly capacity: number;
  readonly planned: number;
}

/** The placements by milestone id; work without slots has none. */
export const placementsFrom = (
  works: readonly Work[],
  slots: readonly (readonly Slot[])[],
  calendar: Calendar,
): ReadonlyMap<string, Placement> => {
  const placements = new Map<string, Placement>();
  for (const [place, { milestone }] of works.entries()) {
    const taken = slots[place] ?? [];
    const [first, last] = [taken[0], taken.at(-1)];
    if (!first || !last) continue;
    placements.set(milestone.id, {
      milestoneId: milestone.id,
      start: calendar.dateAt(first.day),
      end: calendar.dateAt(last.day),
      days: taken.map(({ day, quarters }) => ({ on: calendar.dateAt(day), hours: quarters / 4 })),
      lateByDays: milestone.due === null ? 0 : Math.max(0, last.day - calendar.dayOf(milestone.due)),
    });
  }
  return placements;
};

/** The load of every week from today's to the last one with work in it, without gaps. */
export const weekLoads = (
  plan: Plan,
  slots: readonly (readonly Slot[])[],
  calendar: Calendar,
  today: IsoDate,
): WeekLoad[] => {
  const untilMonday = 7 - weekdayIndex(toDayNumber(today));
  const planned: number[] = [0];
  for (const taken of slots) {
    for (const { day, quarters } of taken) {
      const week = day < untilMonday ? 0 : 1 + Math.floor((day - untilMonday) / 7);
      planned[week] = (planned[week] ?? 0) + quarters;
    }
  }
  return Array.from(planned, (quarters: number | undefined, at) => {
    const week = weekOf(at === 0 ? today : calendar.dateAt(untilMonday + 7 * (at - 1)));
    return { week, capacity: weekCapacity(plan.availability, week), planned: (quarters ?? 0) / 4 };
  });
};
