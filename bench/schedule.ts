import { availableParallelism, loadavg } from 'node:os';
import type { Plan } from '../src/core/plan/plan';
import { circleAmong } from '../src/core/kit/circle';
import { scheduleOf, type Schedule } from '../src/core/schedule/schedule';
import { addDays } from '../src/core/kit/dates';
import type { Milestone } from '../src/core/milestones/milestone';
import { firstDay, largePlan } from './schedule-plan';

// `node bench/run.mjs bench/schedule.ts [milestones]`: a schedule from nothing and after one change. Limits: 20 ms and 2 ms
// for 10,000 milestones with 20,000 dependencies. No graph library is installed; the bare ordering beside it is Kahn's over Maps.
const count = Number(process.argv[2] ?? 10_000);
const plan = largePlan(count);
const rounds = 60;

/** Everything a screen of the whole plan reads: weeks and findings, and the placements of one week of bars. */
const whole = (given: Plan): Schedule => {
  const schedule = scheduleOf(given, firstDay);
  void schedule.weeks.length;
  return schedule;
};

const changed = (changes: (round: number, milestone: Milestone) => Partial<Milestone>): (() => readonly [Plan, string]) => {
  let round = 0;
  return () => {
    round += 1;
    const id = `milestone-${(round * 7_919) % count}`;
    const milestone = plan.milestones[id];
    if (!milestone) throw new Error('The plan holds too few milestones.');
    return [{ ...plan, milestones: { ...plan.milestones, [id]: { ...milestone, ...changes(round, milestone) } } }, id];
  };
};

const orderOverMaps = (): number => {
  const milestones = Object.values(plan.milestones);
  const waits = new Map(milestones.map(({ id, prerequisiteIds }) => [id, prerequisiteIds.length]));
  const dependents = new Map<string, string[]>(milestones.map(({ id }) => [id, []]));
  for (const { id, prerequisiteIds } of milestones) for (const other of prerequisiteIds) dependents.get(other)?.push(id);
  const order = milestones.filter(({ prerequisiteIds }) => prerequisiteIds.length === 0).map(({ id }) => id);
  for (const id of order) {
    for (const dependent of dependents.get(id) ?? []) {
      const left = (waits.get(dependent) ?? 0) - 1;
      waits.set(dependent, left);
      if (left === 0) order.push(dependent);
    }
  }
  return order.length;
};

const first = whole(plan);
const edges = Object.values(plan.milestones).reduce((sum, { prerequisiteIds }) => sum + prerequisiteIds.length, 0);
console.log(`${count} milestones, ${edges} dependencies, ${first.placements.size} placed in ${first.weeks.length} weeks, ${first.findings.length} late`);

interface Contender {
  readonly name: string;
  readonly run: (round: number) => void;
}

/** Milliseconds of each, in rounds in which they take turns: what the median, the quickest and the processor time of all of them is. */
const compare = (contenders: readonly Contender[], inARow: number): void => {
  const found = contenders.map((contender) => ({ ...contender, times: [] as number[], used: 0 }));
  for (let round = -5; round < rounds; round += 1) {
    for (const one of found) {
      const before = process.cpuUsage();
      for (let at = 0; at < inARow; at += 1) {
        const begun = performance.now();
        one.run((round + 5) * inARow + at);
        if (round >= 0) one.times.push(performance.now() - begun);
      }
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) one.used += (user + system) / 1000;
    }
  }
  for (const { name, times, used } of found) {
    const sorted = times.toSorted((a, b) => a - b);
    const [median = NaN, least = NaN] = [sorted[sorted.length >> 1], sorted[0]];
    console.log(
      `  ${name.padEnd(44)} ${median.toFixed(2).padStart(8)} ms, quickest ${least.toFixed(2).padStart(7)} ms, ` +
        `processor ${(used / times.length).toFixed(2).padStart(7)} ms`,
    );
  }
};

/** The changes are made before the clock starts, as they are in the application. */
const afterChange = (name: string, make: () => readonly [Plan, string], isTold = true): Contender => {
  const waiting = Array.from({ length: 40 }, make);
  return {
    name,
    run: (round) => {
      const [next, id] = waiting[round % waiting.length] ?? [plan, ''];
      void scheduleOf(next, firstDay, first, isTold ? [['milestones', id]] : null).weeks.length;
    },
  };
};

console.log(`load on the machine ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()} processors`);
compare(
  [
    { name: "Kahn's order over Maps", run: () => void orderOverMaps() },
    { name: 'circles looked for', run: () => void circleAmong(plan.milestones) },
    { name: 'schedule from nothing, with weeks', run: () => void whole(plan) },
    { name: 'and every placement as an object', run: () => void [...scheduleOf(plan, firstDay).placements.values()].length },
  ],
  1,
);
compare(
  [
    afterChange('effort changed, place of the change known', changed((round) => ({ effort: 1 + (round % 20) / 4 }))),
    afterChange('due date changed', changed((round) => ({ due: addDays(firstDay, round * 17) }))),
    afterChange('dependency taken away', changed((_, { prerequisiteIds }) => ({ prerequisiteIds: prerequisiteIds.slice(1) }))),
    afterChange('done', changed(() => ({ status: 'done', finishedOn: firstDay }))),
    afterChange('effort changed, place searched for', changed((round) => ({ effort: 1 + (round % 20) / 4 })), false),
  ],
  10,
);
console.log(`load on the machine ${loadavg()[0]?.toFixed(1)}`);
