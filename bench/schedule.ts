import type { Plan } from '../src/core/plan/plan';
import { circleAmong } from '../src/core/kit/circle';
import { scheduleOf, type Schedule } from '../src/core/schedule/schedule';
import { addDays } from '../src/core/kit/dates';
import type { Milestone } from '../src/core/milestones/milestone';
import { medians, report } from './medians';
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

/** The change is made before the clock starts, as it is in the application. */
const afterChange = async (name: string, make: () => readonly [Plan, string], isTold: boolean): Promise<void> => {
  const waiting = Array.from({ length: 5 + 2 * rounds + 1 }, make);
  let at = 0;
  const found = await medians(
    [
      {
        name,
        run: () => {
          const [next, id] = waiting[at++ % waiting.length] ?? [plan, ''];
          void scheduleOf(next, firstDay, first, isTold ? [['milestones', id]] : null).weeks.length;
        },
      },
    ],
    rounds,
  );
  report(found, name);
};

report(
  await medians(
    [
      { name: "Kahn's order over Maps", run: () => void orderOverMaps() },
      { name: 'circles looked for', run: () => void circleAmong(plan.milestones) },
      { name: 'schedule from nothing, with weeks', run: () => void whole(plan) },
      { name: 'and every placement as an object', run: () => void [...scheduleOf(plan, firstDay).placements.values()].length },
    ],
    rounds,
  ),
  "Kahn's order over Maps",
);
await afterChange('effort changed, place of the change known', changed((round) => ({ effort: 1 + (round % 20) / 4 })), true);
await afterChange('due date changed', changed((round) => ({ due: addDays(firstDay, round * 17) })), true);
await afterChange('dependency taken away', changed((_, { prerequisiteIds }) => ({ prerequisiteIds: prerequisiteIds.slice(1) })), true);
await afterChange('done', changed(() => ({ status: 'done', finishedOn: firstDay })), true);
await afterChange('effort changed, place searched for', changed((round) => ({ effort: 1 + (round % 20) / 4 })), false);
