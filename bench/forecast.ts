import { forecastOf } from '../src/core/schedule/forecast/forecast';
import { largePlan, firstDay } from './schedule-plan';

// `node bench/run.mjs bench/forecast.ts [milestones] [runs]`: one forecast. Limit: 1 s for 1,000 runs on 200 milestones.
const [milestones = 200, runs = 1_000] = process.argv.slice(2).map(Number);
const plan = largePlan(milestones);
const times: number[] = [];
for (let round = 0; round < 7; round += 1) {
  const begun = performance.now();
  forecastOf(plan, firstDay, { seed: round, runs });
  times.push(performance.now() - begun);
}
times.sort((a, b) => a - b);
console.log(`  ${runs} runs on ${milestones} milestones: ${(times[3] ?? NaN).toFixed(0)} ms, best ${(times[0] ?? NaN).toFixed(0)} ms`);
