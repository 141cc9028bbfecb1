import type { IsoDate } from '../kit/dates';
import { toDayNumber } from '../kit/day-number';
import type { Plan } from '../plan/plan';
import { calendarAfter, calendarFrom, type Calendar } from './calendar';
import { findingsFrom, type ScheduleFinding } from './finding';
import { improvedRanking } from './improve';
import { compile, type Network } from './network';
import { updatedNetwork, type Touched } from './network-update';
import { placementsFrom, type Placement } from './placement';
import { updatedRanking } from './rank-update';
import { rankingOf, type Ranking, type RuleRanking } from './ranking';
import type { Sweep } from './slots';
import { sweeperFor } from './sweep';
import { newSweepRoom, type SweepRoom } from './sweep-room';
import { weekLoads, type WeekLoad } from './week-load';

export type { Placement, ScheduleFinding, WeekLoad };

/** The computed placement of open milestones into the time a person has from today on; never stored. */
export interface Schedule {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly weeks: readonly WeekLoad[];
  readonly findings: readonly ScheduleFinding[];
  /** What the schedule was worked out from and what the next one may reuse. */
  readonly basis: ScheduleBasis;
}

/** The working of a schedule: the plan as columns, the days, the order, and what the pass over the days made. */
export interface ScheduleBasis {
  readonly network: Network;
  readonly calendar: Calendar;
  /** The order by the rule alone, and the one it was improved to. */
  readonly byRule: RuleRanking;
  readonly ranking: Ranking;
  readonly sweep: Sweep;
  readonly room: SweepRoom;
  readonly made: ReadonlyMap<string, Placement>;
}

/**
 * Places what is left of every open milestone, the most pressing first, into whole quarter hours from today on.
 * Given the schedule before a change, and where the plan was changed if that is known, it reads only what changed, and a
 * placement that stays the same is the same object. The result is the same as without.
 * Placements, weeks and findings are made when they are first asked for.
 */
export const scheduleOf = (
  plan: Plan,
  today: IsoDate,
  previous: Schedule | null = null,
  touched: Touched | null = null,
): Schedule => {
  const known = previous?.basis.network.today === toDayNumber(today) ? previous.basis : null;
  const network = (known && updatedNetwork(known.network, plan, touched)) ?? compile(plan, today);
  const calendar = known ? calendarAfter(known.calendar, known.network, network) : calendarFrom(network);
  const byRule = known
    ? updatedRanking(known.byRule, known.network, network, plan.scheduleRule)
    : rankingOf(network, plan.scheduleRule);
  const room = known?.room.count === network.ids.length ? known.room : newSweepRoom(network.ids.length);
  const sweeper = sweeperFor(network, calendar, room);
  const ranking = plan.scheduleRule === 'least-slack' ? improvedRanking(network, byRule, sweeper) : byRule;
  const sweep = sweeper.run(ranking);
  const { all, made } = placementsFrom(network, sweep, calendar, previous?.basis.made ?? new Map());
  let weeks: readonly WeekLoad[] | null = null;
  let findings: readonly ScheduleFinding[] | null = null;
  return {
    placements: all,
    basis: { network, calendar, byRule, ranking, sweep, room, made },
    get weeks() {
      return (weeks ??= weekLoads(sweep, calendar));
    },
    get findings() {
      return (findings ??= findingsFrom(network, sweep, calendar));
    },
  };
};
