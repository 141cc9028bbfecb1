import { describe, expect, it } from 'vitest';
import { createPlanStore, openPlanStore, type PlanStore } from '../../src/main/plan-store/index';
import { MemoryDisk } from './memory-disk';
import { cutStates } from './power-cuts';
import { alone, editsIn, planAfter } from './surroundings';

const file = '/plans/plan.waymark.json';

const edit = async (disk: MemoryDisk, store: PlanStore, from: number, to: number): Promise<void> => {
  for (let count = from; count <= to; count += 1) {
    disk.say(`trying ${count}`);
    await store.save(planAfter(count, store.plan));
    disk.say(`saved ${count}`);
  }
};

const create = async (disk: MemoryDisk): Promise<PlanStore> => {
  const outcome = await createPlanStore(file, planAfter(0), alone(disk, 1, { edits: 3 }));
  if (outcome.kind !== 'created') throw new Error(outcome.sentence);
  disk.say('saved 0');
  return outcome.store;
};

const open = async (disk: MemoryDisk, pid: number): Promise<PlanStore> => {
  const outcome = await openPlanStore(file, alone(disk, pid, { edits: 3 }));
  if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
  return outcome.store;
};

const numberAfter = (said: readonly string[], verb: string): number =>
  Math.max(
    -1,
    ...said.filter((word) => word.startsWith(verb)).map((word) => Number(word.slice(verb.length))),
  );

/**
 * Opens every state the power cut can leave, and checks that it is never older than the last acknowledgement.
 */
const expectNothingLost = async (disk: MemoryDisk): Promise<number> => {
  let states = 0;
  for (const { content, said, after } of cutStates(disk.events)) {
    states += 1;
    const left = new MemoryDisk({ names: new Map(content.names), files: new Map(content.files) });
    const outcome = await openPlanStore(file, alone(left, 99));
    const saved = numberAfter(said, 'saved ');
    const context = `after event ${after}: ${JSON.stringify([...content.names])}`;
    if (saved < 0 && outcome.kind === 'missing') continue;
    if (outcome.kind !== 'opened') throw new Error(`${outcome.kind} ${context}`);
    const found = editsIn(outcome.store.plan);
    await outcome.store.close();
    const names = (await left.list('/plans')).filter((name) => name !== 'plan.waymark.json.backups');
    const tried = Math.max(0, saved, numberAfter(said, 'trying '));
    const good = found >= saved && found <= tried && names.join() === 'plan.waymark.json';
    if (!good)
      throw new Error(`${found} edits and ${names.join(', ')} after ${saved} were saved, ${context}`);
  }
  return states;
};

describe('a power cut', () => {
  it('at any moment of making, editing, compacting and closing loses nothing that was called saved', async () => {
    const disk = new MemoryDisk();
    const store = await create(disk);
    await edit(disk, store, 1, 4);
    await store.snapshot();
    await edit(disk, store, 5, 6);
    await store.close();
    disk.say('closed');
    const again = await open(disk, 2);
    await edit(disk, again, 7, 8);
    await again.close();
    expect(await expectNothingLost(disk)).toBeGreaterThan(300);
  });

  it('after a kill, and at any moment of the next start, loses nothing either', async () => {
    const disk = new MemoryDisk();
    const store = await create(disk);
    await edit(disk, store, 1, 2);
    const again = await open(disk, 2);
    await edit(disk, again, 3, 5);
    await again.snapshot();
    const last = await open(disk, 3);
    await edit(disk, last, 6, 6);
    await last.close();
    expect(await expectNothingLost(disk)).toBeGreaterThan(300);
  });
});
