import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { currentPlanFile } from '../tests/durability/surroundings';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlanStore } from '../src/main/plan-store/index';
import { damages } from '../tests/durability/damage';

// `node bench/run.mjs bench/store-answers.ts`: how long it takes to say what is wrong with a bad plan file. Limit: 2 s.
const folder = mkdtempSync(join(tmpdir(), 'waymark-answers-'));
const file = join(folder, 'plan.json');
const good = readFileSync(currentPlanFile);
const start = '{"format":"waymark-plan","version":1,"x":[';

const answer = async (name: string): Promise<void> => {
  const begun = performance.now();
  const { kind } = await openPlanStore(file);
  console.log(`  ${name.padEnd(44)} ${(performance.now() - begun).toFixed(0).padStart(6)} ms  ${kind}`);
};

try {
  for (const [name, make] of damages) {
    writeFileSync(file, make(good));
    await answer(name);
  }
  writeFileSync(file, `${start}${'0,'.repeat(4e6)}0]}`);
  await answer('8 MB of numbers');
  writeFileSync(file, `${start}${'{},'.repeat(2.6e6)}0]}`);
  await answer('8 MB of objects');
  for (const size of [1e8, 1e9]) {
    writeFileSync(file, start);
    truncateSync(file, size);
    await answer(`${size / 1e6} MB`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
