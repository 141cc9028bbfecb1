import type { IsoDate } from '../../kit/dates';
import { always } from '../columns';
import type { Schedule } from '../schedule';

/**
 * One piece of work on the way to a milestone: its hours left and its days, what it began after, and how many calendar days
 * it had to wait after that. `held` says what kept it from beginning earlier.
 */
export interface ChainLink {
  readonly milestoneId: string;
  readonly title: string;
  readonly hours: number;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly lagDays: number;
  readonly held: 'prerequisite' | 'start-date' | 'pin' | 'hours';
}

/**
 * The chain that decides when a milestone ends, link by link, the milestone itself last: before each link stands the
 * prerequisite that kept it waiting longest. It ends where a link waits for no open work, or for its own first day.
 */
export const chainTo = (schedule: Schedule, milestoneId: string): ChainLink[] => {
  const { network } = schedule.basis;
  const links: ChainLink[] = [];
  let place = network.places.get(milestoneId);
  while (place !== undefined) {
    const before = longestAwaited(schedule, place);
    links.unshift(linkAt(schedule, place, before));
    place = before?.place;
  }
  return links;
};

interface Awaited {
  readonly place: number;
  readonly lag: number;
  readonly readyOn: number;
}

const longestAwaited = ({ basis: { network, sweep } }: Schedule, place: number): Awaited | null => {
  const { columns, edges: { before } } = network;
  if (columns.pin[place] !== always) return null;
  let awaited: Awaited | null = null;
  for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
    const other = before.other[edge] ?? 0;
    if (columns.open[other] === 0) continue;
    const lag = before.lag[edge] ?? 0;
    const end = sweep.finish[other] ?? -1;
    const readyOn = end < 0 ? Infinity : end + lag;
    if (!awaited || readyOn > awaited.readyOn) awaited = { place: other, lag, readyOn };
  }
  return awaited && awaited.readyOn >= (columns.earliest[place] ?? always) ? awaited : null;
};

const linkAt = ({ basis: { network, sweep, calendar } }: Schedule, place: number, before: Awaited | null): ChainLink => {
  const { columns, milestones, ids } = network;
  const [start, end] = [sweep.start[place] ?? -1, sweep.finish[place] ?? -1];
  const isHeldByDate = (columns.earliest[place] ?? always) > 0 && start === columns.earliest[place];
  return {
    milestoneId: ids[place] ?? '',
    title: milestones[place]?.title ?? '',
    hours: (columns.quarters[place] ?? 0) / 4,
    start: start < 0 ? null : calendar.dateAt(start),
    end: end < 0 ? null : calendar.dateAt(end),
    lagDays: before?.lag ?? 0,
    held:
      columns.pin[place] !== always ? 'pin' : isHeldByDate ? 'start-date' : before?.readyOn === start ? 'prerequisite' : 'hours',
  };
};
