import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlanStore } from '../../src/main/plan-store/index';
import { editingProgram, makePlanFile, startEditing } from './child';
import { editsIn } from './surroundings';

/** `WAYMARK_KILLS=1000 npx vitest run tests/durability/kills` kills as often as one likes. */
const kills = Number(process.env['WAYMARK_KILLS'] ?? 40);
const longestLife = 120;

let program: Awaited<ReturnType<typeof editingProgram>>;
beforeAll(async () => {
  program = await editingProgram();
}, 60_000);
afterAll(() => program.remove());

const numberIn = (line: string | undefined): number => Number(line?.split(' ')[1] ?? NaN);

describe('a process that is killed while it edits', () => {
  it(
    `${kills} times at random loses nothing it had called saved, and leaves nothing behind after the next start`,
    async () => {
      const file = join(program.folder, 'plan.waymark.json');
      await makePlanFile(file);
      let saved = 0;
      for (let round = 0; round < kills; round += 1) {
        const child = startEditing(program.program, file);
        await child.spoke;
        await pass(Math.random() * longestLife);
        child.process.kill('SIGKILL');
        await child.ended;
        const [opened, ...rest] = child.lines();
        expect(opened).toMatch(/^opened \d+$/);
        expect(numberIn(opened)).toBeGreaterThanOrEqual(saved);
        expect(numberIn(opened)).toBeLessThanOrEqual(saved + 1);
        saved = Math.max(numberIn(opened), ...rest.map(numberIn));
      }
      const outcome = await openPlanStore(file);
      if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
      expect(editsIn(outcome.store.plan)).toBeGreaterThanOrEqual(saved);
      expect(saved).toBeGreaterThan(kills);
      await outcome.store.close();
      const left = (await readdir(program.folder)).filter((name) => name.startsWith('plan.'));
      expect(left.sort()).toEqual(['plan.waymark.json', 'plan.waymark.json.backups']);
    },
    30_000 + kills * 10_000,
  );
});
