import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { calls } from '../../src/core/commands/calls.example';
import { storedPlan } from '../../src/core/commands/stored-plan.example';
import { exampleContext } from '../../src/core/commands/execute.example';
import { PlanSession } from '../../src/main/plan-session/session';
import { openPlanStore, readPlan } from '../../src/main/plan-store/index';
import { currentPlanFile } from './surroundings';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-every-command-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('every command, undone and redone, is on the disk exactly as it is in memory', async () => {
  const file = join(folder, 'plan.waymark.json');
  await copyFile(currentPlanFile, file);
  const outcome = await openPlanStore(file);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  const { store } = outcome;
  const onDisk = async (): Promise<unknown> => {
    const read = await readPlan(file);
    return read.ok ? read.value : read;
  };
  const session = new PlanSession(store.plan, {
    save: (plan, touched) => store.save(plan, touched),
    context: exampleContext,
    broadcast: () => {},
    readOnly: false,
  });
  const all = Object.entries(calls).flatMap(([name, ways]) => ways.map((way) => ({ name, ...way })));
  for (const { name, payload, on = storedPlan } of all) {
    await session.replace(on, 'another plan');
    expect(await session.execute({ name, payload })).toMatchObject({ ok: true });
    expect(await onDisk()).toEqual(session.plan);
    await session.undo();
    expect(await onDisk()).toEqual(on);
    await session.redo();
    expect(await onDisk()).toEqual(session.plan);
  }
  await store.close();
}, 300_000);
