import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { Placement } from '../schedule/placement';
import { takesTime } from '../schedule/takes-time';
import type { Milestone } from './milestone';

/** The parts of a schedule this looks at. */
interface Placed {
  readonly placements: ReadonlyMap<string, Placement>;
}

/**
 * The open milestones in the order in which a person most likely worked on one: first what hours were logged on last, then what
 * is planned for today, then what is planned next; those without a place come last.
 */
export const likelyMilestones = (plan: Plan, { placements }: Placed, today: IsoDate): Milestone[] => {
  const open = Object.values(plan.milestones).filter((milestone) => takesTime(plan, milestone));
  const keys = new Map(open.map((milestone) => [milestone.id, likelihoodKey(milestone, placements.get(milestone.id), today)]));
  return open.toSorted((a, b) => (keys.get(a.id) ?? '').localeCompare(keys.get(b.id) ?? ''));
};

/** Something begun within two weeks goes before what is only planned; of several begun, the last one comes first. */
const likelihoodKey = ({ id, title, logged }: Milestone, placement: Placement | undefined, today: IsoDate): string => {
  const last = logged.map(({ on }) => on).toSorted().at(-1);
  const planned = `${placement?.start ?? '9'} ${title} ${id}`;
  const isToday = placement?.days.some(({ on }) => on === today) ?? false;
  if (last !== undefined && isToday) return `0 ${reversed(last)} ${planned}`;
  return isToday ? `1 ${planned}` : last !== undefined ? `2 ${reversed(last)} ${planned}` : `3 ${planned}`;
};

/** A text that sorts the other way round than its date. */
const reversed = (date: IsoDate): string => String(99_999_999 - Number(date.replaceAll('-', '')));

/** The hours a person logs most times: the middle of their last ten entries, 1 without any. */
export const usualHours = ({ milestones }: Pick<Plan, 'milestones'>): number => {
  const entries = Object.values(milestones).flatMap(({ logged }) => logged);
  const last = entries.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, 10);
  const sorted = last.map(({ hours }) => hours).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
};
