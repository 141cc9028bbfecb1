import type { IsoDate } from '../kit/dates';
import { toDayNumber } from '../kit/day-number';
import type { Plan } from '../plan/plan';
import { calendarFrom, type Calendar } from './calendar';
import { findingsFrom, type ScheduleFinding } from './finding';
import { improvedRanking } from './improve';
import { compile, type Network } from './network';
import { updatedNetwork, type Touched } from './network-update';
import { placementsFrom, type Placement } from './placement';
import { rankingOf, type Ranking } from './ranking';
import { keptSweep, type Sweep } from './slots';
import { sweeperFor } from './sweep';
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
  readonly ranking: Ranking;
  readonly sweep: Sweep;
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
  const before = previous?.basis.network.today === toDayNumber(today) ? previous.basis.network : null;
  const network = (before && updatedNetwork(before, plan, touched)) ?? compile(plan, today);
  const calendar = calendarFrom(network);
  const sweeper = sweeperFor(network, calendar);
  const basic = rankingOf(network, plan.scheduleRule);
  const ranking = plan.scheduleRule === 'least-slack' ? improvedRanking(network, basic, sweeper) : basic;
  const sweep = keptSweep(sweeper.run(ranking));
  const { all, made } = placementsFrom(network, sweep, calendar, previous?.basis.made ?? new Map());
  let weeks: readonly WeekLoad[] | null = null;
  let findings: readonly ScheduleFinding[] | null = null;
  return {
    placements: all,
    basis: { network, calendar, ranking, sweep, made },
    get weeks() {
      return (weeks ??= weekLoads(sweep, calendar));
    },
    get findings() {
      return (findings ??= findingsFrom(network, sweep, calendar));
    },
  };
};
