import { describe, expect, it } from 'vitest';
import { createPlanStore, NotSaved, openPlanStore, type PlanStore } from '../../src/main/plan-store/index';
import { FaultyDisk, type Fault } from './faulty-disk';
import { MemoryDisk } from './memory-disk';
import { alone, editsIn, planAfter } from './surroundings';

const file = '/plans/plan.waymark.json';
const edits = 6;

const faults: readonly Omit<Fault, 'at'>[] = [
  { code: 'ENOSPC', lasting: 1, only: ['open', 'write', 'sync', 'rename', 'link', 'makeFolder'] },
  { code: 'ENOSPC', lasting: 12, only: ['open', 'write', 'sync', 'rename', 'link', 'makeFolder'] },
  { code: 'short', lasting: 1 },
  { code: 'short', lasting: 40 },
  { code: 'EIO', lasting: 1 },
  { code: 'EIO', lasting: 5, only: ['write'] },
  { code: 'EIO', lasting: 3, only: ['sync', 'syncFolder'] },
  { code: 'EIO', lasting: 2, only: ['close'] },
  { code: 'EROFS', lasting: 8, only: ['open', 'write', 'rename', 'link', 'remove', 'makeFolder'] },
  { code: 'EACCES', lasting: 4, only: ['open', 'rename', 'link', 'remove', 'makeFolder', 'list'] },
  { code: 'EXDEV', lasting: 2, only: ['rename', 'link'] },
  { code: 'EBUSY', lasting: 3, only: ['rename', 'remove'] },
  { code: 'EMFILE', lasting: 6, only: ['open', 'list', 'syncFolder'] },
];

const copyOf = ({ content }: MemoryDisk): MemoryDisk =>
  new MemoryDisk({ names: new Map(content.names), files: new Map(content.files) });

const reopened = async (disk: MemoryDisk): Promise<PlanStore> => {
  const outcome = await openPlanStore(file, alone(disk, 50));
  if (outcome.kind !== 'opened') throw new Error(`${outcome.kind}: ${JSON.stringify(outcome)}`);
  return outcome.store;
};

/**
 * Edits, a compaction and a close on a plan that is there already, while the disk misbehaves; tries again
 * until it is over.
 */
const useWhileFailing = async (disk: MemoryDisk, fault: Fault): Promise<FaultyDisk> => {
  const faulty = new FaultyDisk(disk, fault);
  const outcome = await openPlanStore(file, alone(faulty, 2, { edits: 4 }));
  if (outcome.kind !== 'opened') return faulty;
  const { store } = outcome;
  for (let count = 1; count <= edits; count += 1) {
    await store.save(planAfter(count, store.plan)).catch(expectPlainFailure);
    expect(store.state.state === 'saved').toBe(editsIn(store.plan) === count);
    await expectWhole(disk, editsIn(store.plan), count);
  }
  for (let tries = 0; store.state.state !== 'saved' && tries < 60; tries += 1) {
    await store.retry().catch(expectPlainFailure);
  }
  expect(editsIn(store.plan)).toBe(edits);
  for (let tries = 0; !(await closed(store)) && tries < 60; tries += 1) await expectWhole(disk, edits, edits);
  return faulty;
};

const closed = (store: PlanStore): Promise<boolean> =>
  store.close().then(
    ({ ok }) => ok,
    () => false,
  );

/** What is on the disk at this moment opens, with everything that was acknowledged. */
const expectWhole = async (disk: MemoryDisk, saved: number, tried: number): Promise<void> => {
  const found = editsIn((await reopened(copyOf(disk))).plan);
  expect(found).toBeGreaterThanOrEqual(saved);
  expect(found).toBeLessThanOrEqual(tried);
};

const expectPlainFailure = (error: unknown): void => {
  expect(error).toBeInstanceOf(NotSaved);
  expect(String(error)).toMatch(/kept here|left as it is/);
};

describe.each(faults)('$code, $lasting times', (kind) => {
  it('at any call loses nothing that was called saved, and saves the rest once the disk works again', async () => {
    for (let at = 1; ; at += 1) {
      const disk = new MemoryDisk();
      const made = await createPlanStore(file, planAfter(0), alone(disk, 1));
      if (made.kind !== 'created') throw new Error(made.sentence);
      await made.store.close();
      const faulty = await useWhileFailing(disk, { ...kind, at });
      const again = await reopened(disk);
      expect([0, edits]).toContain(editsIn(again.plan));
      await again.close();
      const names = await disk.list('/plans');
      expect(names.filter((name) => name !== 'plan.waymark.json.backups')).toEqual(['plan.waymark.json']);
      if (faulty.calls < at) break;
    }
  });
});

describe('a disk that fails while a plan is made', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES', 'EMFILE'])('with %s leaves a whole plan or none', async (code) => {
    for (let at = 1; ; at += 1) {
      const disk = new MemoryDisk();
      const faulty = new FaultyDisk(disk, { at, code, lasting: 3 });
      const made = await createPlanStore(file, planAfter(0), alone(faulty, 1));
      const outcome = await openPlanStore(file, alone(copyOf(disk), 50));
      expect(made.kind === 'created' ? ['opened'] : ['opened', 'missing']).toContain(outcome.kind);
      if (faulty.calls < at) break;
    }
  });
});
