import { usualAvailability } from '../src/core/availability/availability';
import { newGoal } from '../src/core/goals/goal';
import { addDays } from '../src/core/kit/dates';
import { newMilestone, type Milestone } from '../src/core/milestones/milestone';
import { emptyPlan, type Plan } from '../src/core/plan/plan';
import { leastLateness } from '../src/core/schedule/exhaustive.example';
import { totalLateness } from '../src/core/schedule/lateness';
import { rankingOf } from '../src/core/schedule/ranking';
import { scheduleOf } from '../src/core/schedule/schedule';
import { sweeperFor } from '../src/core/schedule/sweep';
import { firstDay } from './schedule-plan';
import { randomFrom, type Random } from './seeded-random';

// `node bench/run.mjs bench/optimality.ts [plans]`: how far the total weighted lateness of the schedule lies above the least there
// is, over small plans in which something must be late; all orders are tried. Limit: 5 % over all, and on average.
const plans = Number(process.argv[2] ?? 300);

const smallPlan = (random: Random): Plan => {
  const count = 4 + random.below(4);
  const plan = emptyPlan('plan', firstDay);
  const [goal, other] = [newGoal('target', 'Target', 'wanted', firstDay), newGoal('other', 'Other', 'later', firstDay)];
  const milestones: Record<string, Milestone> = {};
  for (let at = 0; at < count; at += 1) {
    const waitsFor = at > 0 && random.below(3) === 0 ? [random.below(at)] : [];
    milestones[`m${at}`] = {
      ...newMilestone(`m${at}`, random.sentence(3), firstDay),
      effort: (1 + random.below(24)) / 4,
      start: random.below(4) === 0 ? addDays(firstDay, random.below(10)) : null,
      due: random.below(6) === 0 ? null : addDays(firstDay, random.below(14)),
      priority: random.pick(['low', 'normal', 'high']),
      goalId: random.pick(['target', 'other', null]),
      prerequisiteIds: waitsFor.map((place) => `m${place}`),
      lagDays: waitsFor.length > 0 && random.below(2) === 0 ? { [`m${waitsFor[0] ?? 0}`]: 1 + random.below(4) } : {},
    };
  }
  return {
    ...plan,
    availability: { ...usualAvailability(), weekdayHours: Array.from({ length: 7 }, () => random.below(9) / 4) },
    position: { pathId: 'p', currentLevelId: 'now', targetLevelId: 'wanted', targetDate: firstDay },
    goals: { target: goal, other },
    milestones,
  };
};

const random = randomFrom(4);
const found: { readonly greedy: number; readonly improved: number; readonly least: number }[] = [];
let tried = 0;
while (found.length < plans) {
  tried += 1;
  const plan = smallPlan(random);
  const least = leastLateness(plan, firstDay);
  const { network, calendar, sweep } = scheduleOf(plan, firstDay).basis;
  const improved = totalLateness(network.columns, sweep.finish);
  if (least === 0 && improved > 0) throw new Error('Something is late that need not be.');
  if (least === 0) continue;
  const greedy = totalLateness(network.columns, sweeperFor(network, calendar).run(rankingOf(network, 'least-slack')).finish);
  found.push({ greedy, improved, least });
}

const over = (value: number, least: number): number => (100 * (value - least)) / least;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const line = (name: string, of: (one: (typeof found)[number]) => number): void => {
  const each = found.map((one) => over(of(one), one.least)).toSorted((a, b) => a - b);
  const total = over(sum(found.map(of)), sum(found.map(({ least }) => least)));
  const optimal = found.filter((one) => of(one) === one.least).length;
  console.log(
    `  ${name.padEnd(34)} ${(sum(each) / each.length).toFixed(2).padStart(7)} % on average, ${total.toFixed(2).padStart(7)} % over all, ` +
      `worst ${(each.at(-1) ?? 0).toFixed(1)} %, least possible in ${optimal} of ${found.length}`,
  );
};

console.log(`${found.length} plans of 4 to 7 milestones in which something must be late (${tried} made); lateness above the least possible:`);
line('least slack alone', ({ greedy }) => greedy);
line('least slack, then improved', ({ improved }) => improved);
