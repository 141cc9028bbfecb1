import { emptyPlan, type Plan } from '../src/core/plan/plan';
import { samplePlan } from '../src/core/plan/sample';
import { isoDate } from '../src/core/kit/dates';
import { bundledPaths } from '../src/main/bundled-paths';
import { createPlanStore } from '../src/main/plan-store/index';
import { referencePlan } from './reference-plan';

// Makes the plans that `bench/start.mjs` starts on: pairs of a kind (`empty`, `sample`, or a factor of ten years) and a file.
const today = isoDate('2026-11-24');

const planOf = (kind: string): Plan => {
  if (kind === 'empty') return emptyPlan('empty', today);
  const [path] = bundledPaths(today);
  if (kind !== 'sample' || !path) return referencePlan(Number(kind));
  let count = 0;
  return samplePlan(path, today, () => `id-${(count += 1)}`);
};

const [kinds, files] = [0, 1].map((which) => process.argv.slice(2).filter((_, at) => at % 2 === which));
for (const [at, kind] of (kinds ?? []).entries()) {
  const made = await createPlanStore(files?.[at] ?? '', planOf(kind));
  if (made.kind !== 'created') throw new Error(`No plan could be made of ${kind}.`);
  await made.store.close();
}
