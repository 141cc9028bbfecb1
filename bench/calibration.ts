import { addDays, type IsoDate } from '../src/core/kit/dates';
import { newMilestone, type Milestone } from '../src/core/milestones/milestone';
import { emptyPlan, type Plan } from '../src/core/plan/plan';
import { normalQuantile } from '../src/core/schedule/forecast/normal';
import { forecastOf } from '../src/core/schedule/forecast/forecast';
import { compile } from '../src/core/schedule/network';
import { calendarFrom } from '../src/core/schedule/calendar';
import { rankingOf } from '../src/core/schedule/ranking';
import { sweeperFor } from '../src/core/schedule/sweep';
import { fromDayNumber } from '../src/core/kit/day-number';
import { firstDay } from './schedule-plan';
import { randomFrom, type Random } from './seeded-random';

// `node bench/run.mjs bench/calibration.ts [people]`: simulated people with a way of estimating each, a history of 0 to 30 done
// milestones and 5 to 30 to come. How often is what really happens no later than the P50 and P80 dates? Wanted: P80 in 75 to 85 %.
const people = Number(process.argv[2] ?? 200);

interface Manner {
  readonly name: string;
  /** The logarithm of how many times its estimate this person's work takes in the middle, and how much it varies. */
  readonly person: (random: Random) => { readonly mean: number; readonly spread: number };
}

const normal = (random: Random): number => normalQuantile((random.below(2 ** 30) + 0.5) / 2 ** 30);

const manners: readonly Manner[] = [
  { name: 'as the prior assumes', person: (random) => ({ mean: Math.log(1.25) + 0.2 * normal(random), spread: 0.3 + random.below(20) / 100 }) },
  { name: 'estimates well in the middle', person: (random) => ({ mean: 0.15 * normal(random), spread: 0.35 }) },
  { name: 'takes half as long again', person: (random) => ({ mean: Math.log(1.5) + 0.15 * normal(random), spread: 0.4 }) },
  { name: 'varies a great deal', person: (random) => ({ mean: Math.log(1.25) + 0.2 * normal(random), spread: 0.7 }) },
];

const planFor = (random: Random, ratio: () => number): { readonly plan: Plan; readonly real: Map<string, number> } => {
  const milestones: Record<string, Milestone> = {};
  const real = new Map<string, number>();
  const [done, open] = [random.below(31), 5 + random.below(26)];
  for (let at = 0; at < done; at += 1) {
    const effort = (4 + random.below(60)) / 4;
    const id = `done-${at}`;
    const logged = [{ id: 'log', on: addDays(firstDay, -30 - at), hours: Math.max(0.25, Math.round(effort * ratio() * 4) / 4) }];
    milestones[id] = { ...newMilestone(id, id, firstDay), effort, logged, status: 'done', finishedOn: addDays(firstDay, -20) };
  }
  for (let at = 0; at < open; at += 1) {
    const effort = (4 + random.below(60)) / 4;
    const id = `open-${at}`;
    const prerequisiteIds = at > 1 && random.below(2) === 0 ? [`open-${random.below(at)}`] : [];
    milestones[id] = { ...newMilestone(id, id, firstDay), effort, prerequisiteIds };
    real.set(id, Math.max(1, Math.ceil(effort * ratio() * 4)));
  }
  return { plan: { ...emptyPlan('plan', firstDay), milestones }, real };
};

/** The days on which everything really ends, in the order the schedule takes it. */
const realEnds = (plan: Plan, real: ReadonlyMap<string, number>): Map<string, IsoDate> => {
  const network = compile(plan, firstDay);
  const quarters = Int32Array.from(network.ids, (id) => real.get(id) ?? 0);
  const { finish } = sweeperFor(network, calendarFrom(network)).run(rankingOf(network, plan.scheduleRule), quarters);
  return new Map([...real.keys()].map((id) => [id, fromDayNumber(network.today + (finish[network.places.get(id) ?? 0] ?? 0))]));
};

const share = (held: readonly boolean[]): string => `${((100 * held.filter(Boolean).length) / held.length).toFixed(1)} %`;

const crowd: Manner = { name: 'a crowd of all four', person: (random) => random.pick(manners).person(random) };

for (const { name, person } of [crowd, ...manners]) {
  const random = randomFrom(80);
  const whole: { readonly p50: boolean; readonly p80: boolean }[] = [];
  const each: boolean[] = [];
  for (let at = 0; at < people; at += 1) {
    const { mean, spread } = person(random);
    const { plan, real } = planFor(random, () => Math.exp(mean + spread * normal(random)));
    const forecast = forecastOf(plan, firstDay, { seed: at, runs: 500 });
    const ends = realEnds(plan, real);
    const last = [...ends.values()].toSorted().at(-1) ?? firstDay;
    whole.push({ p50: last <= (forecast.whole?.p50 ?? '9'), p80: last <= (forecast.whole?.p80 ?? '9') });
    for (const [id, end] of ends) each.push(end <= (forecast.milestones.get(id)?.p80 ?? '9'));
  }
  console.log(
    `  ${name.padEnd(30)} ${people} people: P80 holds for ${share(whole.map(({ p80 }) => p80))}, ` +
      `P50 for ${share(whole.map(({ p50 }) => p50))}; P80 of single milestones in ${share(each)} of ${each.length}`,
  );
}
