import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureEdits } from './store-edits';
import { measureLoads } from './store-loads';
import { referencePlan } from './reference-plan';
import { createPlanStore } from '../src/main/plan-store/index';

// `node bench/run.mjs bench/store.ts [factor ...]`: figures for plans so many times as large as ten years.
const factors = process.argv.slice(2).map(Number);

for (const factor of factors.length > 0 ? factors : [1, 10]) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-figures-'));
  try {
    const file = join(folder, 'plan.waymark.json');
    const made = await createPlanStore(file, referencePlan(factor));
    if (made.kind !== 'created') throw new Error(made.sentence);
    await made.store.close();
    console.log(`\n${factor} x ten years, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
    await measureLoads(file);
    await measureEdits(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
