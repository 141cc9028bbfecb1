import { fromDayNumber } from '../../kit/day-number';
import type { IsoDate } from '../../kit/dates';
import type { Plan } from '../../plan/plan';
import { calendarFrom, horizonDays } from '../calendar';
import { compile, type Network } from '../network';
import { rankingOf } from '../ranking';
import { sweeperFor } from '../sweep';
import { drawableOf, drawnPerson, drawnQuarters } from './draw';
import { paceOf, type Pace } from './pace';

/** The day by which something ends in half and in four fifths of the runs; null where that lies beyond 20 years. */
export interface Outlook {
  readonly p50: IsoDate | null;
  readonly p80: IsoDate | null;
}

/** When open milestones will end, and goals and levels with them, as far as the person's own history tells. */
export interface Forecast {
  readonly seed: number;
  readonly runs: number;
  readonly pace: Pace;
  readonly milestones: ReadonlyMap<string, Outlook>;
  readonly goals: ReadonlyMap<string, Outlook>;
  readonly levels: ReadonlyMap<string, Outlook>;
  /** All open work together, null where there is none. */
  readonly whole: Outlook | null;
}

/** How many runs, and the seed they follow from. */
export interface ForecastOptions {
  readonly seed?: number;
  readonly runs?: number;
}

/**
 * Simulates the schedule again and again, each time with other hours for each milestone, drawn from how the person's work has
 * compared to their estimates. The same plan, day, seed and number of runs give the same dates. What is drawn for a milestone
 * depends on the seed, the run and its id only, and the order of work not on the hours of a day, so that plans are
 * compared on equal terms: more hours a day make no date later, as long as work may be split and waits are not in days.
 */
export const forecastOf = (plan: Plan, today: IsoDate, { seed = 1, runs = 1_000 }: ForecastOptions = {}): Forecast => {
  const network = compile(plan, today);
  const pace = paceOf(plan);
  const ends = simulatedEnds(network, pace, seed, runs);
  const groups = groupsOf(network);
  const outlook = (places: readonly number[]): Outlook => outlookOf(latestOf(ends, places, runs), network.today);
  const outlooks = (of: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Outlook> =>
    new Map([...of].map(([id, places]) => [id, outlook(places)]));
  const open = [...groups.milestones.values()].flat();
  return {
    seed,
    runs,
    pace,
    milestones: outlooks(groups.milestones),
    goals: outlooks(groups.goals),
    levels: outlooks(groups.levels),
    whole: open.length === 0 ? null : outlook(open),
  };
};

/** The last day of each place in each run, the runs of a place side by side; the horizon where it has no place. */
const simulatedEnds = (network: Network, pace: Pace, seed: number, runs: number): Int32Array => {
  const { columns, milestones, plan } = network;
  const sweeper = sweeperFor(network, calendarFrom(network));
  const ranking = rankingOf(network, plan.scheduleRule);
  const drawables = milestones.map(drawableOf);
  const quarters = columns.quarters.slice();
  const ends = new Int32Array(milestones.length * runs);
  for (let run = 0; run < runs; run += 1) {
    const person = drawnPerson(pace, seed, run);
    for (const place of ranking.order) {
      const drawable = drawables[place];
      if (drawable && columns.practice[place] === 0) quarters[place] = drawnQuarters(drawable, person, seed, run);
    }
    const { finish } = sweeper.run(ranking, quarters);
    for (const place of ranking.order) {
      const end = finish[place] ?? -1;
      ends[place * runs + run] = end < 0 ? horizonDays : end;
    }
  }
  return ends;
};

interface Groups {
  readonly milestones: ReadonlyMap<string, readonly number[]>;
  readonly goals: ReadonlyMap<string, readonly number[]>;
  readonly levels: ReadonlyMap<string, readonly number[]>;
}

/** Open milestones by themselves, by goal, and by the level of their goal; practice without an end belongs to none. */
const groupsOf = ({ columns, milestones, plan }: Network): Groups => {
  const own = new Map<string, number[]>();
  const goals = new Map<string, number[]>();
  const levels = new Map<string, number[]>();
  const add = (groups: Map<string, number[]>, id: string, place: number): void => {
    const group = groups.get(id);
    if (group) group.push(place);
    else groups.set(id, [place]);
  };
  for (const [place, { id, goalId, repeat }] of milestones.entries()) {
    if (columns.open[place] === 0 || repeat !== null) continue;
    add(own, id, place);
    const goal = goalId === null ? undefined : plan.goals[goalId];
    if (!goal) continue;
    add(goals, goal.id, place);
    add(levels, goal.levelId, place);
  }
  return { milestones: own, goals, levels };
};

const latestOf = (ends: Int32Array, places: readonly number[], runs: number): Int32Array => {
  const latest = new Int32Array(runs);
  for (const place of places) {
    for (let run = 0; run < runs; run += 1) latest[run] = Math.max(latest[run] ?? 0, ends[place * runs + run] ?? 0);
  }
  return latest.sort();
};

const outlookOf = (sorted: Int32Array, today: number): Outlook => {
  const at = (share: number): IsoDate | null => {
    const day = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? horizonDays;
    return day >= horizonDays ? null : fromDayNumber(today + day);
  };
  return { p50: at(0.5), p80: at(0.8) };
};
